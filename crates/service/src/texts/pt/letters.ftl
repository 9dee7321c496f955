# Cartas: correio eletrónico, SMS e papel. O assunto começa pelo ato; a primeira linha diz de quem é a vez e até quando.
# Nunca levam motivos de uma recusa nem números de documentos: esses estão na página.

## Em todas

letter-greeting = Olá, { $name }.
letter-day-month = { $day } de { $month }
letter-whole-day = { $day }, 23:59 (Lisboa)
letter-carrier = correios
letter-institutions = Finanças ou Segurança Social
letter-row-amount = Valor
letter-row-payable = Pode pagar a partir de
letter-row-last-day = Último dia
letter-row-answer-by = Responda até
letter-row-we-answer-by = Respondemos até
letter-row-undo-until = Pode voltar atrás até
letter-row-valid-until = Válido até
letter-row-tracking = Número do envio
letter-row-process = Processo
letter-row-code = Código
letter-open-request = Abrir o seu pedido
letter-open-payment = Abrir a página de pagamento
letter-open-receipt = Abrir o recibo
letter-open-sign-in = Abrir a página de entrada
letter-check-title = Este e-mail é mesmo nosso?
letter-check-how = Escreva o código { $code } em { $address }.
letter-check-safe = Abrir uma ligação deste e-mail nunca paga nem altera nada. Nunca telefonamos a pedir pagamentos.
letter-no-reply = Não precisa de responder. Para falar connosco, abra a sua página.
letter-other-language = Abrir a página em português
letter-kept-private = Por segurança, não escrevemos os motivos num e-mail.

## Recebemos o pedido

letter-sent-subject = Recebemos o seu pedido – { $reference }
letter-sent-title = Recebemos o seu pedido de renovação
letter-sent-turn = Pedido recebido: { $at }.
letter-sent-text = Estamos a preparar a guia para pagar a taxa. Enviamos outro e-mail com as datas.
letter-sent-keep = Guarde este número: { $reference }. O recibo e o comprovativo estão na sua página.

## Pagar

letter-pay-by-subject = Pague até { $day } – { $reference }
letter-pay-by-title = Pague a taxa até { $day }
letter-pay-by-turn = Pode pagar a partir de { $at }.
letter-pay-by-text = A guia já tem referência: está na página de pagamento. Antes da data abaixo, os bancos ainda não a aceitam.
letter-pay-by-after =
    { $reopens ->
        [yes] Se não pagar até essa data, a guia caduca e o processo para. Pode reabri-la na mesma página, sem nos contactar.
       *[no] Se não pagar até essa data, a guia caduca e o processo para. A guia já foi reaberta: depois disso, decide um técnico.
    }
letter-pay-reminder-subject =
    { $when ->
        [today] Pague hoje, { $day } – { $reference }
       *[later] Pague até { $day } – { $reference }
    }
letter-pay-reminder-title =
    { $when ->
        [today] Pague a taxa hoje, { $day }
       *[later] Pague a taxa até { $day }
    }
letter-pay-reminder-turn = Já pode pagar. Último dia: { $day }.
letter-pay-reminder-text = O seu pedido de renovação está completo. Falta só a taxa.

## O dinheiro

letter-paid-subject = Recebemos o seu pagamento – { $reference }
letter-paid-title = Recebemos o seu pagamento
letter-paid-turn = Taxa paga: { $at }.
letter-paid-text = Perguntamos agora às Finanças e à Segurança Social. Não tem de fazer nada: avisamos quando houver novidades.
letter-payment-held-subject =
    { $credit ->
        [held_early] Não pague outra vez – { $reference }
        [held_late] Reabra a guia – { $reference }
        [top_up] Pague o que falta – { $reference }
        [pays_and_refund] Devolvemos o que pagou a mais – { $reference }
       *[refund] Devolvemos o seu pagamento – { $reference }
    }
letter-payment-held-title =
    { $credit ->
        [held_early] O pagamento chegou antes do tempo e está guardado
        [held_late] O pagamento chegou depois do prazo e está guardado
        [top_up] O que chegou não basta para a taxa
        [pays_and_refund] Pagou mais do que a taxa
       *[refund] A taxa já estava paga
    }
letter-payment-held-turn = Recebemos dinheiro seu. Situação em { $day }.
letter-payment-held-text =
    { $credit ->
        [held_early] A guia ainda não podia ser paga. Guardámos o dinheiro e contamo-lo na data certa. Não tem de fazer nada.
        [held_late] Guardámos o dinheiro. Reabra a guia na página de pagamento: fica paga com ele.
        [top_up] Guardámos o dinheiro. A página de pagamento mostra quanto falta.
        [pays_and_refund] A taxa está paga. Devolvemos o valor abaixo. Não tem de fazer nada.
       *[refund] Devolvemos o valor abaixo. Não tem de fazer nada.
    }
letter-slip-lapsed-subject =
    { $reopens ->
        [yes] Reabra a guia – { $reference }
       *[no] A guia caducou – { $reference }
    }
letter-slip-lapsed-title = O prazo para pagar terminou
letter-slip-lapsed-turn = A guia caducou no fim deste dia: { $day }.
letter-slip-lapsed-text =
    { $reopens ->
        [yes] O seu pedido está guardado. Abra a página de pagamento e reabra a guia: dura menos de um minuto.
       *[no] O seu pedido está guardado. A guia já tinha sido reaberta: agora decide um técnico. Avisamos por e-mail.
    }
letter-payment-claimed-subject = Não pague outra vez: procuramos o dinheiro – { $reference }
letter-payment-claimed-title = Recebemos o seu comprovativo de pagamento
letter-payment-claimed-turn = Procuramos o dinheiro. Respondemos até { $day }.
letter-payment-claimed-text = O prazo para pagar está parado enquanto procuramos. Não tem de fazer nada.
letter-payment-not-found-subject = Não encontrámos o seu pagamento – { $reference }
letter-payment-not-found-title = Não encontrámos o seu pagamento
letter-payment-not-found-turn = Pague a taxa até { $day }.
letter-payment-not-found-lapsed-turn = Reabra a guia na página de pagamento, ou peça-nos que a abramos.
letter-payment-not-found-text = O prazo voltou a contar, com os dias que faltavam quando nos enviou o comprovativo.
letter-payment-not-found-lapsed-text = O prazo da guia já tinha passado quando nos enviou o comprovativo. O seu pedido está guardado.
letter-payment-not-found-why = O técnico que procurou escreveu:
letter-payment-not-found-after = Se o dinheiro saiu da sua conta, peça ao banco um comprovativo com a referência e envie-o na página de pagamento.

## Fotografia e impressões digitais

letter-biometrics-subject = Vamos chamar para a fotografia – { $reference }
letter-biometrics-title = Precisamos da sua fotografia e das impressões digitais
letter-biometrics-turn = Tratamos da marcação desde { $day }.
letter-biometrics-text = As que temos já não podem ser usadas. Por agora não tem de fazer nada: dizemos-lhe onde e quando.

## Respostas pedidas

letter-answer-by-subject = Responda até { $day } – { $reference }
letter-answer-by-turn = Responda até { $day }.
letter-more-asked-title = Responda ao nosso pedido até { $day }
letter-more-asked-text = Para decidir, precisamos de mais. O técnico escreveu:
letter-more-asked-after = O nosso prazo está parado até responder. Se não responder, decidimos com o que temos.
letter-hearing-title = Propomos recusar o pedido. Diga-nos o que pensa
letter-hearing-text = Ainda não há decisão. Antes dela, temos de ouvir o que tem a dizer. Leia os motivos na sua página e responda lá.
letter-hearing-after = Pode escrever e juntar documentos. Se não responder, decidimos com o que temos.

## Decisão

letter-approved-subject = Pedido aprovado – { $reference }
letter-approved-title = O seu pedido foi aprovado
letter-approved-turn = O novo título é válido até { $day }.
letter-approved-text =
    { $by-term ->
        [yes] O prazo legal terminou sem decisão. Por lei, o pedido está aprovado.
       *[no] Boas notícias: a renovação está aprovada.
    }
letter-approved-card = O cartão segue por correio para a sua morada. Até lá, use o comprovativo que está na sua página.
letter-refused-subject = Leia a decisão – { $reference }
letter-refused-title = O seu pedido foi recusado
letter-refused-turn = Decisão tomada: { $day }.
letter-refused-text = A sua página mostra os motivos, como contestar e até quando.
letter-card-sent-subject = O seu cartão vai a caminho – { $reference }
letter-card-sent-title = O seu cartão está nos correios
letter-card-sent-turn = Enviado: { $day }.
letter-card-sent-text = O cartão é entregue em mão, na morada que confirmou.

## Perguntas e desistência

letter-question-answered-subject = Leia a nossa resposta – { $reference }
letter-question-answered-title = Respondemos à sua pergunta
letter-question-answered-turn = Respondemos: { $day }.
letter-question-answered-text = A resposta está na sua página, ao lado da pergunta.
letter-withdrawn-subject = Desistência registada – { $reference }
letter-withdrawn-title = Registámos a sua desistência
letter-withdrawn-turn = Pode voltar atrás até { $day }.
letter-withdrawn-text = Se foi engano, abra o pedido e anule a desistência. O pedido volta ao ponto onde estava.
letter-withdrawal-undone-subject = O seu pedido continua – { $reference }
letter-withdrawal-undone-title = O seu pedido continua
letter-withdrawal-undone-turn = Desistência anulada: { $day }.
letter-withdrawal-undone-text = O pedido está onde estava. Nada se perdeu.

## Entrar

letter-sign-in-subject = Entre com o código deste e-mail
letter-sign-in-title = O seu código para entrar
letter-sign-in-turn =
    { $minutes ->
        [one] O código vale { $minutes } minuto.
       *[other] O código vale { $minutes } minutos.
    }
letter-sign-in-text = Escreva o código na página onde o pediu. Nunca o pedimos por telefone, por mensagem nem por e-mail.
letter-sign-in-after = Se não pediu um código, não faça nada. Sem ele, ninguém entra.
letter-sign-in-unknown-subject = Entre com outro endereço de e-mail
letter-sign-in-unknown-title = Não conhecemos este endereço
letter-sign-in-unknown-turn = Pediram um código para este endereço, e ele não está em nenhum registo.
letter-sign-in-unknown-text = Se foi o seu pedido, experimente outro endereço: o que nos deu da última vez. Pode pedir um código novo a qualquer hora.
letter-sign-in-unknown-contact = Se já não tem esse endereço, contacte-nos pela página de entrada. Confirmamos quem é e pomos este endereço no seu registo.
letter-sign-in-unknown-after = Se não pediu nada, não faça nada. Não guardámos o seu endereço num registo.

## Meses que abrem

letter-row-permit-until = Título válido até
letter-row-ask-by = Peça até
letter-row-closes-on = Último dia para enviar
letter-row-opens-again = Volta a abrir
letter-row-opens = Quando pode pedir
letter-opens-open = já pode, desde { $day }
letter-opens-on = a partir de { $day }
letter-opens-expected = dia previsto: { $day }
letter-opens-unknown = ainda sem data; avisamos
letter-opens-closed = esteve aberto até { $day }; fale connosco
letter-opens-elsewhere = por outro caminho; a sua página diz qual
letter-open-prepare = Abrir a página de preparação
letter-open-wish = Confirmar o aviso
letter-open-route = Descobrir o meu caminho
letter-window-open-subject = Envie o seu pedido: o mês abriu – { $reference }
letter-window-open-title = Já pode enviar o seu pedido de renovação
letter-window-open-turn = Abriu a renovação dos títulos válidos até { $day }.
letter-window-open-text = O seu rascunho está guardado tal como o deixou. Abra-o, veja o que falta e envie.
letter-month-closes-subject =
    { $over ->
        [yes] O mês fechou a { $day }: veja o que pode fazer – { $reference }
       *[no] Envie até { $day }: o mês volta a fechar – { $reference }
    }
letter-month-closes-title =
    { $over ->
        [yes] O mês do seu título fechou a { $day }
       *[no] O mês do seu título volta a fechar a { $day }
    }
letter-month-closes-turn =
    { $over ->
        [yes] Depois de { $day } já não se pode enviar o pedido.
       *[no] Pode enviar o pedido até ao fim de { $day }. Depois desse dia, não.
    }
letter-month-closes-kept =
    { $over ->
        [yes] O seu rascunho está guardado tal como o deixou. Avisamos por e-mail quando o mês voltar a abrir.
       *[no] Se não enviar até lá, o rascunho fica guardado tal como o deixou. Avisamos por e-mail quando o mês voltar a abrir.
    }
letter-month-closes-attempt = Quem tenta enviar com o mês fechado recebe uma prova da tentativa, com a hora e a resposta. Guarde-a: mostra que não foi culpa sua.
letter-month-closes-why = Foi uma decisão de dois supervisores. O motivo, nas palavras deles:
letter-ready-subject = Prepare a renovação: o título termina a { $day }
letter-ready-title = O que pode preparar já para renovar o seu título
letter-ready-turn =
    { $days ->
        [0] O seu título termina hoje, { $day }. Veja estes pontos e peça já.
        [one] Falta { $days } dia: o seu título termina a { $day }. Veja estes pontos e peça já.
       *[other] Faltam { $days } dias: o seu título termina a { $day }. Veja já estes pontos.
    }
letter-ready-ended-subject = Renove o título: terminou a { $day }
letter-ready-ended-turn =
    { $days ->
        [one] O seu título terminou a { $day }, há { $days } dia. Ainda o pode renovar aqui.
       *[other] O seu título terminou a { $day }, há { $days } dias. Ainda o pode renovar aqui.
    }
letter-ready-record = Confirme o seu e-mail e a sua morada: os avisos vão para o e-mail e o cartão vai para a morada.
letter-ready-passport = Veja a validade do passaporte: deve chegar pelo menos até { $day }, para não acabar antes da decisão.
letter-ready-same = O nome e a data de nascimento devem estar iguais no passaporte, no título, nas Finanças e na Segurança Social.
letter-ready-debts = Veja se o NIF está ativo e se não tem dívidas nas Finanças nem na Segurança Social. Um plano de pagamento em dia chega.
letter-ready-papers = Reúna: { $papers }.
letter-ready-gaps = O que falta no seu registo: { $gaps }
letter-wish-confirm-subject = Confirme o aviso sobre { $month }
letter-wish-confirm-title = Quer um aviso quando o mês abrir?
letter-wish-confirm-turn = Pediram um aviso para este e-mail: títulos que terminam em { $month }.
letter-wish-confirm-text = Abra a página e carregue no botão para confirmar, até { $day }. Na mesma página pode desistir do aviso em qualquer altura.
letter-wish-confirm-after = Se não foi o seu pedido, não faça nada: sem confirmação, apagamos o endereço.
letter-wish-open-subject = Já abriu: títulos que terminam em { $month }
letter-wish-open-title = O mês que pediu abriu
letter-wish-open-turn = Já se podem renovar títulos que terminam em { $month }.
letter-wish-open-text = Responda a três perguntas na página e veja o que preparar e quanto custa.
letter-wish-open-only = Por agora, só para estes títulos: { $permits }.
letter-wish-open-after = Guardamos o seu endereço até { $day }, só para avisar se o mês voltar a fechar. Depois apagamos.
letter-wish-closes-subject =
    { $over ->
        [yes] Fechou: títulos que terminam em { $month }
       *[no] Volta a fechar: títulos que terminam em { $month }
    }
letter-wish-closes-title =
    { $over ->
        [yes] O mês que pediu fechou a { $day }
       *[no] O mês que pediu volta a fechar a { $day }
    }
letter-wish-closes-text = Avisamos de novo se o mês voltar a abrir. Entretanto pode preparar tudo: o que tiver num rascunho fica guardado.
letter-wish-closes-after = Guardamos o seu endereço até { $day } para esse aviso. Depois apagamos.
prepare-gap-email = Não há um e-mail confirmado.
prepare-gap-passport = O passaporte termina a { $day }, talvez antes da decisão.
prepare-gap-nif = Não há NIF.
prepare-gap-niss = Não sabemos se tem NISS.
