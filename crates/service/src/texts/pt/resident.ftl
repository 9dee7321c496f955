# A área de cada pessoa. Quem lê: quem pede, e quem a representa.

## De quem é a vez: o que fazer ou o que acontece

turn-left = Prazo
turn-opens-in = Abre dentro de
turn-days =
    { $days ->
        [0] hoje
        [one] { $days } dia
       *[other] { $days } dias
    }
late-lead = Ainda pode pedir.
late-valid = A data recomendada, { $asked }, já passou. O seu título é válido até { $expires }.
late-expired = A data recomendada, { $asked }, já passou, e o seu título caducou a { $expires }. Peça assim que puder.
turn-institutions = Finanças e Segurança Social
turn-post = correios
turn-draft = Quando tudo estiver pronto, envie.
turn-draft-before-window = Pode preparar tudo desde já. O seu mês abre a { $next }: nesse dia só falta enviar.
turn-sent = Recebemos o seu pedido. Estamos a pedir a referência de pagamento, e o seu prazo ainda não começou.
turn-paid-early = Recebemos o pagamento antes de tempo e guardámo-lo. Fica pago { $next }. Não pague outra vez.
turn-hold = A guia já tem referência. Pode pagar a partir de { $next }. Avisamos nessa altura.
turn-pay = Pague a taxa de { $amount } até { $next }.
turn-matching = Diz que já pagou. Procuramos o dinheiro e respondemos até { $next }. Entretanto, o prazo para pagar está parado.
turn-paid = A taxa está paga. Vamos perguntar às Finanças e à Segurança Social.
turn-in-checks = Perguntámos e esperamos a resposta. Não precisa de fazer nada.
turn-biometrics = Faltam a fotografia e as impressões digitais. Propomos uma data.
turn-in-review = O processo está em análise por uma pessoa. Não precisa de fazer nada.
turn-in-review-waiting = O processo está completo e espera por uma pessoa que o analise. Não precisa de fazer nada.
turn-more-asked = Precisamos de mais documentos. Responda até { $next }.
turn-hearing = Propomos recusar. Diga-nos o que pensa até { $next }, antes de decidirmos.
turn-heard = Recebemos a sua resposta. Uma pessoa lê-a antes de decidir.
turn-hearing-over = O prazo para responder terminou. Vamos decidir.
turn-approved = A renovação está aprovada. Vamos pedir o cartão.
turn-refused = A renovação foi recusada. Veja porquê e como pode contestar.
turn-card-in-production = O cartão está a ser feito.
turn-card-sent = O cartão vai a caminho da sua morada.
turn-delivered = O cartão foi entregue.
turn-withdrawn = Desistiu do pedido. Durante 30 dias pode desfazer.
turn-lapsed-limit = A guia já foi reaberta as vezes que a regra permite. Uma pessoa decide se há nova guia.
turn-lapsed = O prazo da guia passou. Reabra-a com um toque e pague.
next-decision = Prazo legal
next-opens = Abre
next-ask = Pedir até
next-payable = Pode pagar
next-pay = Pagar até
next-matching = Respondemos até
next-answer = Responder até
next-expires = Título válido até
next-undo = Desfazer até
ahead-decision = Decisão
ahead-opens = O seu mês abre
ahead-ask = Último dia para pedir
ahead-payable = Passa a poder pagar
ahead-pay = Último dia para pagar
ahead-matching = Último dia para lhe respondermos
ahead-answer = Último dia para responder
ahead-expires = O título novo caduca
ahead-undo = Último dia para desfazer a desistência

## O processo

case-caption = Processo { $reference }
case-caption-draft = Rascunho { $reference }
case-title-draft = O seu pedido de renovação
case-title-sent = O seu pedido foi enviado
case-title-awaiting-payment = O seu pedido está recebido
case-title-matching = Procuramos o seu pagamento
case-title-paid = A taxa está paga
case-title-in-checks = Estamos a confirmar a sua situação
case-title-awaiting-biometrics = Faltam a fotografia e as impressões digitais
case-title-in-review = O seu pedido está em análise
case-title-more-asked = Precisamos de mais documentos
case-title-hearing = Propomos recusar: diga-nos o que pensa
case-title-approved = A sua renovação está aprovada
case-title-refused = A sua renovação foi recusada
case-title-card-in-production = O seu cartão está a ser feito
case-title-card-sent = O seu cartão vai a caminho
case-title-delivered = O seu cartão foi entregue
case-title-withdrawn = Desistiu deste pedido
case-title-lapsed = O prazo da guia passou
case-note-more-asked = O que falta: { $slots }. Escrevemos: «{ $words }»
case-note-approved = O título renovado é válido até { $day }.
case-side = Neste processo
case-permit = Título
case-number = Número do título
case-expires = Caduca
case-sent-at = Enviado
case-stands-still = Parado até pagar ou responder
case-checks = Finanças e Segurança Social
case-documents = Documentos
case-reopen = Reabrir a guia
case-answer = Responder
case-undo = Desfazer a desistência
case-see-decision = Ver a decisão
case-see-timeline = Ver a linha do tempo
case-see-receipt = Ver o recibo
case-see-documents = Ver os documentos
case-proofs = Comprovativo de renovação pendente
case-ask = Fazer uma pergunta
case-withdraw = Desistir do pedido

registry-tax = Finanças
registry-social-security = Segurança Social
check-asked = Perguntámos a { $at }; ainda não responderam
check-asked-more = Perguntamos de novo a { $next }. Não precisa de fazer nada: o pedido não fica parado por isto.
check-regular = Situação regular
check-irregular = Há algo por regularizar: uma pessoa vê o que significa
check-not-registered = Não está inscrito
check-source = Resposta a { $at }
check-unavailable = Sem resposta desde { $at }
check-unavailable-more = O pedido segue à mesma. Continuamos a perguntar; se já tem a declaração, pode juntá-la.
check-add = Juntar a declaração
check-waived = Seguimos sem esta resposta desde { $at }

document-about =
    { $pages ->
        [one] { $pages } página, { $size }
       *[other] { $pages } páginas, { $size }
    }
document-accepted = Aceite
document-replace = Tem de ser trocado
document-rejected = Não serve
document-not-applicable = Não é preciso
document-see = Ver

## A guia

due-title = Taxa da renovação (guia, DUC)
due-from = Pode pagar a partir de
due-last = Último dia
due-last-moment = { $day }, 23:59
due-where = Onde pagar
due-ways = Multibanco ou banco na Internet, «Pagamento de serviços»; ou MB WAY
due-entity = Entidade
due-reference = Referência
due-test-mark = TESTE
due-total = Total
due-tag-waiting = A pedir referência
due-tag-matching = A confirmar
due-tag-not-yet = Ainda não
due-tag-lapsed = Prazo passado
due-tag-withdrawn = Sem efeito
due-tag-paid = Paga
due-kept = Recebemos { $amount } que ainda não fecham a conta. Estão guardados e contam para esta taxa.
due-matching = Temos o seu comprovativo desde { $since }. Não pague outra vez enquanto procuramos: o prazo está parado.
due-resumed = Não encontrámos o pagamento. Dizemos porquê na linha do tempo. O prazo voltou a contar, com os dias que faltavam.
due-owed = Falta pagar
due-new-reference = Pedimos uma referência nova, só para o que falta. Aparece aqui em poucos minutos. Não use a anterior.
due-no-reference = Ainda não há referência: pedimo-la ao sistema de pagamentos. O seu prazo só começa quando ela chegar.
due-paid-early = Recebemos o valor todo antes de tempo. Não pague outra vez: fica pago quando passarem as 24 horas de espera.
due-hold = Depois de emitida, a guia espera 24 horas. Pode pagar a partir de { $at }.
due-lapsed = O prazo passou sem pagamento. Reabra a guia: recebe uma referência nova e um prazo novo.
due-paid = Paga a { $at }.
due-pay = Pagar a taxa
due-keep-receipt = Guardar o recibo
due-slip-pdf = Guardar a guia (PDF)
due-calendar-file = Pôr o prazo no calendário
due-calendar = Como contámos os 10 dias úteis
due-counted = O dia da emissão ({ $issued }) não conta. Não contam sábados nem domingos. Hora de Lisboa; nos Açores é menos uma hora. Base: { $basis }.
due-counted-holidays = O dia da emissão ({ $issued }) não conta. Não contam sábados, domingos nem feriados: { $holidays }. Hora de Lisboa; nos Açores é menos uma hora. Base: { $basis }.
due-counted-again = O prazo esteve parado enquanto procurámos o pagamento. Os dias úteis que faltavam contam de novo desde o dia a seguir à nossa resposta. Hora de Lisboa; nos Açores é menos uma hora.
due-holiday = { $day } ({ $name })
due-mark-issue = DUC
due-mark-holiday = fer.
due-day-off = não conta
due-day-issue = dia da emissão, não conta
due-day-counted = { $number } dia útil
due-day-last = { $number } dia útil, o último
due-day-holiday = feriado, não conta
due-day-spoken = { $day }: { $what }
due-lapse = Se o prazo passar, reabre a guia aqui mesmo, com um toque. Nunca pague por outro meio nem a outra pessoa.

## A lista de tarefas

tasks-about-you = Sobre si
tasks-by-law = O que a lei pede para o seu caso
tasks-send = Enviar
tasks-review = Rever e enviar
tasks-ready = Pronto
tasks-opens = Abre a { $day }
tasks-opens-unknown = Ainda sem data
tasks-no-fee = Pode preparar tudo; a taxa ainda não está publicada
tasks-closed = O mês deste título já fechou
tasks-elsewhere = Este título segue outro caminho
tasks-not-yet = Ainda não é possível
tasks-not-yet-why = Abre quando as outras partes estiverem prontas
tasks-done = Concluído
tasks-to-do = Por fazer
tasks-missing =
    { $count ->
        [one] Falta { $count }
       *[other] Faltam { $count }
    }
tasks-niss-wrong = Guardámos o número, mas o algarismo de controlo não bate certo. Pode enviar à mesma
tasks-continue = Continuar
tasks-go-review = Rever e enviar
tasks-later = Sair e continuar depois
tasks-side = Neste pedido
tasks-fee = Taxa
tasks-fee-when = depois de enviar
tasks-niss = NISS
tasks-niss-optional = Não é obrigatório
tasks-kept = Rascunho guardado até
tasks-left =
    { $left ->
        [one] Falta { $left } de { $total } partes.
       *[other] Faltam { $left } de { $total } partes.
    } Pode fazê-las por qualquer ordem, em vários dias e em vários aparelhos.
tasks-left-none = Está tudo pronto.
tasks-left-send = Está tudo pronto. Só falta rever e enviar.
part-identity = Dados pessoais
part-identity-hint = Vêm do seu registo: confirme-os
part-permit = O seu título
part-permit-hint = Vem do seu registo: confirme-o
part-address = Morada e telefone
part-address-hint = Para onde enviamos o cartão
part-household = Agregado familiar
part-household-hint = Quem vive do mesmo rendimento
part-livelihood = Trabalho ou rendimento
part-livelihood-hint = Decide que documento é preciso
part-niss = Segurança Social (NISS)
part-niss-hint = Pode continuar sem número
part-documents = Documentos
part-documents-hint = Fotografia ou ficheiro; nós juntamos
part-declarations = Declarações
part-declarations-hint = O que confirma e o que autoriza

## A linha do tempo

timeline-ahead = O que falta
timeline-past = O que já aconteceu
timeline-until = Até { $day }
timeline-stands-still = O prazo da decisão está parado até pagar ou responder.
timeline-reminded = Lembrámos o prazo de pagamento
timeline-reason = Motivo: «{ $words }»
timeline-steps = Preparou o pedido ({ $count } passos)
timeline-steps-see = Ver os passos
timeline-receipt = Recibo do pedido
timeline-slip = Guia de pagamento
timeline-proof = Comprovativo { $number }
timeline-attempt = Prova da tentativa { $number }
delivery-accepted = E-mail aceite, { $to }, { $at }
delivery-delivered = E-mail entregue, { $to }, { $at }
delivery-read = Lido, { $to }, { $at }
delivery-bounced = E-mail devolvido, { $to }, { $at }
delivery-suppressed = Não enviado: { $to } devolveu antes
delivery-deferred = E-mail adiado, { $to }, { $at }; tentamos de novo
delivery-waiting = A enviar para { $to }
event-opened = Abriu o pedido
event-answered = Respondeu: { $part }
event-document-added = Juntou: { $slot }
event-document-replaced = Trocou: { $slot }
event-document-added-text =
    { $pages ->
        [one] { $pages } página, guardada numa cópia limpa.
       *[other] { $pages } páginas, guardadas numa cópia limpa.
    }
event-document-removed = Retirou: { $slot }
event-sent = Recebemos o seu pedido
event-sent-text = Completo. Taxa: { $total }.
event-slip-issued = A guia tem referência
event-slip-issued-text = { $total }. Pode pagar a partir de { $payable-from }, até { $due }.
event-reference-renewed = A guia tem uma referência nova
event-reference-renewed-text = Pede só o que falta: { $amount }. A anterior já não serve.
event-slip-lapsed = O prazo da guia passou
event-slip-lapsed-text = Não recebemos o pagamento até { $after }. Pode reabrir a guia.
event-slip-reopened = A guia foi reaberta
event-payment-held = Recebemos dinheiro que não fecha a conta: { $amount }
event-payment-held-text =
    { $outcome ->
        [held_early] Chegou antes de tempo. Está guardado e conta quando passarem as 24 horas.
        [held_late] Chegou depois do prazo. Está guardado e conta quando reabrir a guia.
        [refund] A taxa já estava paga. Devolvemos este valor.
        [top_up] Falta uma parte. Está guardado; complete o pagamento.
        [pays_and_refund] Pagou a mais. A taxa está paga e devolvemos o resto.
       *[other] Está guardado.
    }
event-paid = Taxa paga: { $amount }
event-payment-claimed = Enviou um comprovativo de pagamento
event-payment-claimed-text = Procuramos o dinheiro e respondemos até { $answer-by }. O prazo para pagar está parado.
event-payment-looked-for = Perguntámos de novo pelo seu pagamento
event-payment-not-found = Não encontrámos o pagamento
event-payment-not-found-text = O prazo para pagar volta a contar, com os dias que faltavam.
event-check-asked = Perguntámos: { $registry }
event-check-answered =
    { $answer ->
        [regular] { $registry }: situação regular
        [irregular] { $registry }: há algo por regularizar
        [not_registered] { $registry }: não está inscrito
       *[other] { $registry }: resposta recebida
    }
event-check-unavailable = { $registry }: sem resposta
event-check-unavailable-text = Não é um erro seu. O pedido segue à mesma e continuamos a perguntar.
event-check-waived = Seguimos sem a resposta: { $registry }
event-check-waived-text = { $reason }
event-biometrics-asked = Faltam a fotografia e as impressões digitais
event-biometrics-taken = Fotografia e impressões digitais recolhidas
event-review-began = A análise começou
event-taken = Uma pessoa tem o seu processo
event-document-judged =
    { $verdict ->
        [accepted] Documento aceite: { $slot }
        [rejected] Documento que não serve: { $slot }
       *[other] Documento que não é preciso: { $slot }
    }
event-more-asked = Pedimos mais documentos
event-more-asked-text = «{ $words }» Responda até { $answer-by }.
event-more-answered = Respondeu ao nosso pedido
event-more-unanswered = O prazo para responder terminou
event-more-unanswered-text = Terminou a { $answer-by }. O processo volta a quem o analisa.
event-hearing-opened = Propomos recusar e queremos ouvi-lo
event-hearing-opened-text = Pode responder até { $answer-by }.
event-hearing-answered = Respondeu na audiência
event-hearing-ended = O prazo da audiência terminou
event-hearing-withdrawn = Retirámos a proposta de recusa
event-approved = Renovação aprovada
event-approved-text = O título novo é válido até { $valid-until }.
event-approved-by-term = Renovação aprovada por termo do prazo
event-approved-by-term-text = O prazo legal terminou a { $term-ended } sem decisão. O título novo é válido até { $valid-until }.
event-refused = Renovação recusada
event-card-ordered = Pedimos o cartão
event-card-sent = O cartão foi para o correio
event-card-sent-text = Número do envio: { $tracking }.
event-card-delivered = O cartão foi entregue
event-withdrawn = Desistiu do pedido
event-withdrawn-text = Pode desfazer até { $undo-until }.
event-withdrawal-undone = Desfez a desistência
event-month-closes = O mês do seu título volta a fechar
event-month-closes-text = Último dia para enviar: { $day }. «{ $reason }»
event-question-asked = Fez uma pergunta
event-question-asked-text = «{ $words }»
event-question-answered = Respondemos à sua pergunta
event-question-answered-text = «{ $words }»
event-proof-issued = Comprovativo emitido
event-proof-issued-text = Válido até { $valid-to }.
event-proof-revoked = Comprovativo revogado
event-attempt-refused = Uma tentativa não foi aceite
event-attempt-refused-text = Registámos a hora e a resposta. Pode guardar a prova.

## O recibo

receipt-page-lead = Processo { $reference }, { $at }.
receipt-page-next = O que acontece a seguir
receipt-page-next-pay = Paga a taxa no prazo da guia. O prazo só começa quando houver referência.
receipt-page-next-checks = Verificamos o processo com as Finanças e a Segurança Social. Não precisa de fazer nada.
receipt-page-next-biometrics = Se faltar a fotografia ou a impressão digital, propomos uma data.
receipt-page-next-decision = Decisão até { $day }, mais os dias em que for a sua vez.
receipt-see-case = Abrir o processo

## Pagar

after-pay-title = Pagar a taxa
after-pay-by-phone = Pagar agora por MB WAY
after-pay-by-phone-text = Pedimos o pagamento ao seu telemóvel. Confirme na aplicação MB WAY em poucos minutos.
after-pay-phone = Telemóvel com MB WAY
after-pay-phone-hint = Por exemplo, 912 345 678
after-pay-phone-wrong = Escreva um número de telemóvel com 9 algarismos, por exemplo 912 345 678
after-pay-ask = Pedir no telemóvel
after-pay-by-reference = Ou pagar por referência
after-pay-by-reference-text = No Multibanco ou no banco pela Internet, escolha «Pagamento de serviços» e escreva a entidade, a referência e o total que estão acima.
after-pay-by-reference-rest = No Multibanco ou no banco pela Internet, escolha «Pagamento de serviços» e escreva a entidade, a referência e o valor que falta, que estão acima.
after-pay-claim-title = Já pagou e não aparece aqui?
after-pay-claim-text = Um pagamento pode demorar a aparecer. Se já passaram dois dias, envie o comprovativo do banco: o seu prazo para enquanto procuramos.
after-pay-claim = Enviar um comprovativo de pagamento
after-pay-matching-see = Ver o comprovativo que enviou
after-pay-asked-lead = Pedido enviado ao seu telemóvel
after-pay-asked = Confirme na aplicação MB WAY. Depois de confirmar, esta página mostra que está pago.
after-pay-look-again = Ver se já está pago
after-pay-mbway-failed = Não conseguimos pedir por MB WAY
after-pay-mbway-refused = O sistema de pagamentos não aceitou este número. Não cobrámos nada. Verifique o número, ou pague por referência.
after-pay-mbway-down = O sistema de pagamentos não respondeu. Não é um erro seu. Tente daqui a pouco, ou pague por referência. Se receber um pedido no telemóvel, confirme só um.
after-pay-keep-attempt = Guardar a prova da tentativa { $number }
after-pay-test-lead = Referência de teste
after-pay-test = Isto é uma demonstração: a referência não existe no Multibanco, e ninguém paga dinheiro a sério.
after-pay-hold = Nessa altura, volte a esta página ou siga a ligação que lhe enviamos por e-mail.
after-pay-waiting = Avisamos por e-mail quando houver referência. Não perde nenhum dia.
after-pay-lapsed-on = A guia podia ser paga até { $day }.
after-pay-limit-title = A guia já foi reaberta
after-pay-limit-text = Um funcionário pode abri-la de novo. Conte-nos o que aconteceu; respondemos no processo.
after-pay-limit-ask = Pedir que a guia seja aberta de novo
after-pay-reopen-title = Reabrir a guia
after-pay-reopen-text = Recebe uma referência nova e um prazo novo. O seu pedido continua como estava.
after-pay-reopen = Reabrir a guia
after-pay-reopen-why = Porque não pagou a tempo?
after-pay-reopen-why-hint = Se quiser, diga-nos em poucas palavras. Não precisa: a guia abre na mesma.
after-claim-title = Já paguei e não aparece
after-claim-lead = Envie o comprovativo que o banco lhe deu: o talão do Multibanco, o PDF do banco ou a imagem do MB WAY. Deve mostrar o dia, o valor e a referência.
after-claim-then = O que acontece depois
after-claim-then-stops = O prazo para pagar para hoje.
after-claim-then-looks = Perguntamos logo ao sistema de pagamentos, e um técnico vê o seu comprovativo.
after-claim-then-answer = Respondemos até { $day }.
after-claim-then-rest = Se não encontrarmos o dinheiro, dizemos porquê. O prazo volta a contar, com os dias que faltavam.
after-claim-then-lapsed = Se não encontrarmos o dinheiro, dizemos porquê. A guia fica com o prazo passado, como está agora.
after-claim-file = Comprovativo de pagamento
after-claim-send = Enviar o comprovativo
after-claim-name = Comprovativo de pagamento
after-claim-nothing = Agora não há nenhum pagamento para procurar. A página de pagamento mostra como está a guia.
after-claim-see-slip = Ver a página de pagamento
after-pay-see-story = Ver a linha do tempo

## Responder ao que pedimos

after-answer-title = Responder ao nosso pedido
after-answer-wrong = O que está em causa
after-answer-reason-incorrect = O documento que enviou não está certo. Escrevemos:
after-answer-reason-incomplete = Falta uma parte. Escrevemos:
after-answer-reason-outdated = O documento é demasiado antigo. Escrevemos:
after-answer-slots = O que deve juntar
after-answer-here = Já juntou
after-answer-not-here = Falta
after-answer-added = Está junto.
after-answer-added-all = Só falta um passo: enviar a resposta.
after-answer-added-some = Ainda falta: { $slots }.
after-answer-to-page = Responder ao pedido
after-answer-add = Juntar
after-answer-change = Trocar
after-answer-missing = Junte um documento novo: { $slot }
after-answer-send-title = Enviar a resposta
after-answer-until = Pode responder até { $day }, às 23:59. Depois de enviar, o prazo da decisão volta a contar.
after-answer-send = Enviar a minha resposta
after-answer-ask = Tenho uma dúvida
after-answer-over-title = Este pedido já está fechado
after-answer-over = Já respondeu, ou o prazo terminou. Tudo o que juntou está guardado no processo.
after-answer-words-missing = Escreva o que nos quer dizer
after-answer-words-long = Escreva no máximo { $limit } caracteres

## Audiência

after-hearing-title = Propomos recusar: queremos ouvi-lo primeiro
after-hearing-grounds = Porque propomos recusar
after-hearing-means = O que isto significa
after-hearing-means-not-decided = Ainda não decidimos. É uma proposta.
after-hearing-means-right = Tem o direito de dizer o que pensa, e de mostrar que não é assim.
after-hearing-means-silence = Se não responder, decidimos com o que temos.
after-hearing-means-law = A recusa precisa da assinatura de duas pessoas. Base: CPA, artigos 121.º a 125.º.
after-hearing-answer = A sua resposta
after-hearing-until = Pode responder até { $day }, às 23:59.
after-hearing-words = O que nos quer dizer
after-hearing-words-hint = Diga o que não está certo e porquê. Pode escrever na sua língua.
after-hearing-send = Enviar a resposta
after-hearing-answered = Recebemos a sua resposta a { $at }.
after-hearing-yours = O que respondeu
after-hearing-over = O prazo para responder terminou a { $day }. Ainda pode escrever-nos: quem decide lê a sua mensagem.

## Decisão

after-decision-title = A decisão
after-decision-approved = Aprovámos a sua renovação. Decisão de { $at }. O título novo é válido até { $until }.
after-decision-approved-by-term = A sua renovação está aprovada: o prazo legal terminou a { $ended } sem decisão (Lei n.º 23/2007, artigo 82.º, n.º 7). O título novo é válido até { $until }.
after-decision-refused = Recusámos a renovação. Decisão de { $at }.
after-decision-grounds = Porque recusámos
after-decision-now = O que pode fazer agora
after-decision-now-prove = Mostrar a declaração a quem precisar: tem um código QR que qualquer pessoa verifica.
after-decision-now-card = Esperar pelo cartão. Enviamo-lo para a sua morada e avisamos quando sair.
after-decision-now-old = Guardar o título antigo até receber o novo.
after-decision-declaration = Guardar a declaração (PDF)
after-decision-other-proofs = Ver todos os comprovativos
after-decision-declaration-soon = Estamos a assinar a declaração. Volte a esta página daqui a um minuto.
after-decision-now-proofs-over = Os comprovativos de renovação pendente deixaram de valer.
after-decision-now-new = Pode fazer um pedido novo quando a razão da recusa já não existir.
after-decision-now-help = Fale connosco, com uma associação de imigrantes ou com um advogado antes que passem os prazos.
after-decision-contest = Como contestar
after-decision-contest-lead = Os prazos contam do dia em que foi notificado e são curtos. Peça já a alguém que os conheça para os confirmar.
after-decision-contest-complaint = Reclamação: pede a quem decidiu que veja outra vez (CPA, artigos 191.º e 192.º).
after-decision-contest-appeal = Recurso hierárquico: pede a quem está acima que decida (CPA, artigos 193.º a 199.º).
after-decision-contest-court = Tribunal administrativo: pede a um juiz que anule a decisão. Precisa de advogado.
after-decision-contest-aid = Apoio judiciário: se não pode pagar, peça advogado e isenção de custas na Segurança Social.
after-decision-ask = Fazer uma pergunta sobre a decisão

## Perguntas

after-question-title = Perguntas sobre o processo
after-question-lead = Quem trata do processo lê e responde aqui. Avisamos por e-mail.
after-question-words = A sua pergunta
after-question-words-hint = Não escreva senhas nem dados do cartão bancário.
after-question-send = Enviar a pergunta
after-question-thread = O que já dissemos
after-question-asked = Perguntou
after-question-answered = Respondemos
after-question-answered-by = Respondeu { $name }

## Desistir

after-withdraw-title = Desistir do pedido
after-withdraw-means = O que significa
after-withdraw-means-ends = Deixamos de tratar deste pedido.
after-withdraw-means-proofs = Os comprovativos deste pedido deixam de valer hoje.
after-withdraw-means-permit = O seu título continua a ter a data que tem: { $day }.
after-withdraw-means-fee = Desistir não devolve por si a taxa já paga.
after-withdraw-means-undo = Se mudar de ideias, pode desfazer até { $day }.
after-withdraw-on = Continuar
after-withdraw-stay = Não desistir
after-withdraw-too-late = Este pedido já está decidido: já não há de que desistir.
after-withdraw-confirm-title = Tem a certeza de que quer desistir?
after-withdraw-sure = O pedido { $reference } fica sem efeito, e os comprovativos deixam de valer hoje.
after-withdraw-why = Porque desiste?
after-withdraw-why-hint = Se quiser, diga-nos em poucas palavras. Não precisa: pode desistir na mesma.
after-withdraw-yes = Sim, desistir
after-withdraw-done-title = A sua desistência
after-withdraw-done = Pode desfazer até { $day }. O pedido volta a ficar onde estava.
after-withdraw-done-over = O prazo para desfazer terminou a { $day }. Pode fazer um pedido novo.
after-withdraw-undo = Desfazer a desistência

## Comprovativos

after-proofs-title = Comprovativos
after-proofs-back = A minha situação
after-proofs-lead = Provam a sua situação a quem precisar. Qualquer pessoa confirma pelo QR ou pelo código, sem nos telefonar.
after-proofs-new = Novo comprovativo
after-proofs-verify = Verificar um comprovativo
after-proofs-none = Ainda não tem comprovativos. O primeiro é feito quando envia um pedido.
after-proofs-state = Estado
after-proofs-valid = Validade
after-proofs-from-to = De { $from } a { $to }
after-proofs-purpose = Para
after-proofs-code = Código
after-proofs-number = Número
after-proofs-keep = Guardar PDF
after-proofs-about = comprovativo { $number }
after-proofs-revoked = Revogado, { $at }
after-proofs-expired = Fora da validade
after-proofs-not-yet = Ainda não começou
after-proofs-holds = Vale agora
after-proofs-new-title = A quem vai mostrar o comprovativo?
after-proofs-new-lead = Cada comprovativo leva só os dados de que o outro lado precisa.
after-proofs-new-none = Agora não há nada que possamos provar por comprovativo. Envie um pedido de renovação, ou mostre o seu título se ainda está válido.
after-proofs-choose = Escolher
after-proofs-make = Criar o comprovativo
after-proofs-other = Escolher outro
after-proofs-preview-title = O que o outro lado vai ver
after-proofs-preview-lead = Feito para mostrar a: { $purpose }. Leva estes dados e mais nenhuns seus:
after-proofs-preview-rest = Leva também o que prova, a validade, o número e o código para o verificar.

## Quem viu os meus dados

after-looks-title = Quem viu os meus dados
after-looks-lead = Cada vez que uma pessoa do serviço abre o seu processo, fica aqui registado: quem, quando e porquê.
after-looks-none = Ninguém do serviço abriu ainda os seus dados.
after-looks-heading = Consultas
after-looks-saw = { $name }: { $what }
after-looks-why = Motivo: { $reason }
after-looks-someone = Uma pessoa do serviço
receipt-page-title = Recebemos o seu pedido

## A minha situação

home-back = A minha situação
home-page-title = Olá, { $name }
home-page-nothing = Não encontrámos nenhum título seu que se renove aqui.
home-page-open = Abrir o processo
home-page-start = Começar a renovação
home-page-prepare = Preparar já a renovação
home-page-anew = Começar um pedido novo
home-page-way = Ver o caminho deste título
home-page-valid = Válido até { $day }
home-page-window-open = O seu mês está aberto. Pode pedir a renovação desde já.
home-page-window-opens = O seu mês abre a { $day }. Pode preparar tudo antes.
home-page-window-unknown = O dia em que o seu mês abre ainda não está marcado. Pode preparar tudo antes.
home-page-window-closed = O seu mês esteve aberto até { $day } e já fechou. O caminho diz o que ainda pode fazer.
home-page-no-fee = Pode preparar o pedido. A taxa ainda não está publicada: sem ela, não se envia.
home-page-window-other = Este título segue outro caminho: { $route }.
home-page-record = O seu registo
home-page-bounced = O nosso último e-mail para si foi devolvido.
home-page-bounced-text = A caixa { $to } devolveu a mensagem a { $at }. Tudo o que enviámos está também nas páginas do processo.
looks-link = Quem viu os meus dados

## Antes de começar

before-title = Antes de começar
before-lead = Já sabemos quase tudo. Confirma os seus dados, junta o que falta e envia.
before-when = Quando pode enviar
before-open = Desde já: o seu mês está aberto
before-opens = A partir de { $day }. Pode preparar tudo antes
before-unknown = O dia ainda não está marcado. Pode preparar tudo antes
before-papers = O que vai precisar
before-papers-value = { $papers }. O seu caso pode pedir mais um documento; a lista diz qual e porquê.
before-cost = Quanto custa
before-cost-unknown = O valor ainda não foi publicado. Só paga depois de o ver
before-cost-value = { $amount }, depois de enviar
before-time = Quanto tempo demora
before-time-value = Cerca de 12 minutos
before-saved = Guardamos cada resposta. Pode parar e voltar noutro dia, noutro aparelho.
before-start = Começar

## As perguntas

tasks-back = Lista de tarefas
case-back = Processo
field-name = Nome
field-born = Data de nascimento
field-nationality = Nacionalidade
field-passport = Passaporte
field-passport-until = Passaporte válido até
field-nif = NIF
field-issued = Emitido
field-address = Morada
field-telephone = Telefone
field-telephone-hint = Se quiser. Por exemplo, 912 345 678
field-email = E-mail
field-street = Rua, número e andar
field-postal-code = Código postal
field-postal-code-hint = Por exemplo, 4000-371
field-locality = Localidade
field-other-adults = Quantos adultos, além de si?
field-other-adults-hint = Quem vive do mesmo rendimento. Se não há ninguém, escreva 0
field-children = Quantas crianças?
field-employer = Nome da entidade patronal
field-employer-nif = NIF da entidade patronal
field-optional = Se souber
question-title-identity = Estes dados estão certos?
question-why-identity = Vêm do seu registo. Não precisa de os escrever outra vez.
question-title-permit = Este é o título a renovar?
question-why-permit = Vem do seu registo.
question-title-address = Para onde enviamos o cartão?
question-why-address = Preenchemos a morada que conhecemos. Se mudou, corrija aqui: passa a ser a do seu registo.
question-title-household = Quem vive consigo do mesmo rendimento?
question-why-household = A lei mede os meios de subsistência pelo número de pessoas.
question-title-livelihood = De que vive?
question-why-livelihood = A resposta diz que documento é preciso. Nenhuma resposta impede o pedido.
question-title-niss = Tem número da Segurança Social?
question-why-niss = Esta via não exige NISS. Pode continuar sem ele.
question-title-declarations = O que confirma e o que autoriza
question-why-declarations = As duas primeiras são precisas para enviar. A terceira é como preferir.
question-confirm = Está tudo certo?
question-right = Sim, está tudo certo
question-differs = Não, há uma diferença
question-differs-words = O que é diferente?
question-differs-hint = Uma pessoa lê isto. Não trava o pedido.
question-save = Guardar e continuar
question-later = Voltar sem guardar
question-niss-wrong = O algarismo de controlo não bate certo.
question-niss-wrong-text = Guardámos o número como o escreveu. Veja se trocou algum algarismo; se estiver como no seu cartão, pode continuar.
livelihood-question = Qual é a sua situação?
livelihood-employed = Trabalho por conta de outrem
livelihood-between-jobs = Estou sem trabalho ou a mudar de trabalho
livelihood-between-jobs-hint = Pode pedir na mesma. Diga-nos em baixo como vive agora.
livelihood-own-income = Vivo de rendimento próprio, como pensão, rendas ou poupanças
livelihood-words = Conte-nos em poucas palavras
livelihood-words-hint = Só se não trabalha por conta de outrem.
niss-question = Escolha uma resposta
niss-have = Sim, este é o meu número
niss-number = Número da Segurança Social (NISS)
niss-number-hint = 11 algarismos
niss-not-registered = Não estou inscrito
niss-words = Porque não está inscrito?
niss-words-hint = Uma frase chega. Ou junte a certidão nos documentos.
niss-does-not-know = Não sei
declare-truthful = Verdade
declare-criminal-record-query = Registo criminal
declare-electronic-notice = Cartas por correio eletrónico
declare-notice = Aceito receber as cartas por correio eletrónico e nesta página
declare-notice-why = Contam como notificação. Se não aceitar, enviamos por correio; demora mais.
words-limit = Pode escrever até { $count } caracteres
words-left-one = Pode escrever mais { $count } caráter
words-left-other = Pode escrever mais { $count } caracteres
words-left-none = Chegou ao limite
words-over-one = Tem { $count } caráter a mais
words-over-other = Tem { $count } caracteres a mais
wrong-other = Veja esta resposta
wrong-choice-empty = Escolha uma resposta
wrong-words-empty = Escreva algumas palavras
wrong-words-too-long = Escreva no máximo { $limit } caracteres
wrong-street-empty = Escreva a rua, o número e o andar
wrong-street-too-long = A rua é demasiado longa
wrong-locality-empty = Escreva a localidade
wrong-locality-too-long = A localidade é demasiado longa
wrong-postal-code-postal-code-form = Escreva o código postal com sete algarismos, como 4000-371
wrong-telephone-telephone-form = Escreva o telefone só com algarismos, como 912 345 678
wrong-other-adults-empty = Escreva quantos adultos, ou 0
wrong-other-adults-number-form = Escreva um número de adultos entre 0 e 20
wrong-children-empty = Escreva quantas crianças, ou 0
wrong-children-number-form = Escreva um número de crianças entre 0 e 20
wrong-employer-empty = Escreva o nome da entidade patronal
wrong-employer-too-long = O nome da entidade patronal é demasiado longo
wrong-employer-nif-nif-form = O NIF da entidade patronal tem nove algarismos; veja se falta ou sobra algum
wrong-employer-nif-nif-check = Este NIF não é válido: confirme cada algarismo
wrong-number-empty = Escreva o número, ou escolha outra resposta
wrong-number-niss-form = O NISS tem 11 algarismos e começa por 1 ou 2
wrong-truthful-empty = Confirme que o que diz é verdade
wrong-criminal-record-query-empty = Autorize a consulta do registo criminal: a lei exige-a
wrong-files-empty = Escolha pelo menos um ficheiro
wrong-files-too-many = Escolha no máximo 10 ficheiros de cada vez
wrong-files-too-large = Um dos ficheiros passa 20 MB: tire uma fotografia em vez de digitalizar

## Os documentos

documents-title = Documentos
documents-lead = Só o que a lei pede para o seu caso. Qualquer nome de ficheiro serve: nós juntamos e damos o nome.
documents-back = Documentos
documents-add = Juntar
documents-change = Ver ou trocar
documents-basis = Base legal: { $basis }
documents-ready = Pronto
documents-missing = Falta
documents-optional = Se o tiver
documents-depends = Depende das suas respostas
slot-files = Os ficheiros que enviou
slot-kept = O que está guardado
slot-kept-good = Legível e completo
slot-kept-warned = Guardado, mas veja isto
slot-add = Juntar ficheiros
slot-add-hint = PDF, JPG, PNG ou WebP, até 20 MB cada e { $limit } de uma vez. Pode fotografar com o telemóvel.
slot-password = Palavra-passe do PDF
slot-password-hint = Só se o PDF pedir. Não a guardamos.
slot-password-again = Escreva a palavra-passe e escolha o ficheiro de novo. Não a guardamos.
slot-send = Enviar ficheiros
slot-later = Continuar sem este documento
slot-continue = Continuar
slot-replace = Trocar este documento
slot-replaces =
    { $pages ->
        [one] O que enviar agora fica no lugar de { $name } ({ $pages } página). Vários ficheiros enviados juntos ficam num só documento.
       *[other] O que enviar agora fica no lugar de { $name } ({ $pages } páginas). Vários ficheiros enviados juntos ficam num só documento.
    }
slot-password-ask = O PDF tem palavra-passe
slot-take-out-sure = O documento sai do pedido. Pode juntá-lo de novo até enviar.
slot-take-out-yes = Retirar o documento
slot-see = Ver
slot-take-out = Retirar
slot-again = Escolher outro ficheiro
slot-good = Legível e completo
slot-good-text = Este ficheiro está bem. Escolha-o de novo com o que corrigir: juntamos tudo numa cópia.
finding-too-large = O ficheiro é demasiado grande
finding-too-large-fix = Tem { $found } e aceitamos até { $limit }. Tire uma fotografia ou divida o ficheiro.
finding-empty = O ficheiro está vazio
finding-empty-fix = Escolha o ficheiro de novo: este chegou sem nada dentro.
finding-wrong-type =
    { $content ->
        [heic] É uma fotografia HEIC, que ainda não lemos
        [document] É um documento de texto
        [spreadsheet] É uma folha de cálculo
        [archive] É um ficheiro comprimido
        [video] É um vídeo
       *[other] Não é um PDF nem uma fotografia
    }
finding-wrong-type-fix = Envie um PDF ou uma fotografia JPG ou PNG. No telemóvel, uma captura do ecrã também serve.
finding-password-protected = O PDF tem palavra-passe
finding-password-protected-fix = Escreva a palavra-passe em baixo e escolha o ficheiro de novo. Não a guardamos.
finding-wrong-password = A palavra-passe não abre o PDF
finding-wrong-password-fix = Veja as maiúsculas e escreva-a de novo, ou envie uma fotografia do papel.
finding-damaged = O ficheiro está estragado
finding-damaged-fix = Não o conseguimos ler. Guarde-o de novo no seu aparelho, ou envie uma fotografia.
finding-truncated = O ficheiro chegou incompleto
finding-truncated-fix = Falta o fim. A ligação pode ter caído: envie-o de novo.
finding-too-many-pages = O documento tem páginas a mais
finding-too-many-pages-fix = Tem { $found } páginas e aceitamos até { $limit }. Envie só as que interessam.
finding-too-many-pixels = A imagem é demasiado grande
finding-too-many-pixels-fix = Tire uma fotografia normal, com o telemóvel.
finding-unpacks-too-large = O PDF é demasiado pesado por dentro
finding-unpacks-too-large-fix = Imprima-o de novo para PDF, ou envie fotografias das páginas.
finding-active-content = O PDF tinha partes que fazem coisas sozinhas
finding-active-content-fix = Tirámo-las da cópia. Não precisa de fazer nada.
finding-too-dark = A fotografia está escura
finding-too-dark-fix = Se puder, tire outra junto de uma janela.
finding-blurred = A fotografia está desfocada
finding-blurred-fix = Se puder, pouse o papel numa mesa e tire outra, com luz de lado.
finding-low-resolution = A fotografia tem poucos pontos
finding-low-resolution-fix = Se puder, tire outra mais perto do papel.
finding-duplicate-of = É o mesmo ficheiro de outro documento
finding-duplicate-of-fix = Já o juntou noutro documento. Veja se era este que queria.

## Rever e enviar

answers-title = Reveja antes de enviar
answers-complete = O pedido está completo.
answers-checked = Verificado a { $at }, com as regras de hoje.
answers-incomplete = Ainda falta alguma coisa.
answers-missing = Falta: { $missing }.
answers-change = Alterar
answers-said = O que disse
answers-differs = Há uma diferença: { $words }
answers-yes = Sim
answers-no = Não
answers-go = Continuar para enviar
answers-missing-go = Completar o que falta
answers-after = Depois de enviar ainda pode juntar ou trocar documentos até a análise começar.
send-title = Enviar o pedido
send-back = Rever
send-fee = O que vai pagar depois
send-law = Ao enviar, declara que o que disse é verdade. Uma declaração falsa pode levar à recusa (CPA, artigo 60.º).
send-button = Declarar e enviar
send-not-open = Ainda não pode enviar.
send-not-open-text = { $opens }. Está tudo guardado: nesse dia, volte aqui e envie.
send-no-fee-text = A taxa deste pedido ainda não foi publicada. Está tudo guardado, e pode continuar a preparar. Se tiver pressa, fale connosco.
send-closed-text = Está tudo guardado. Na sua página, o caminho deste título diz o que ainda pode fazer.
send-elsewhere-text = Está tudo guardado. Na sua página, o caminho deste título diz onde se pede e como começar.
send-not-open-unknown = O seu mês ainda não tem data. Está tudo guardado, e pode continuar a mudar as respostas.
send-back-to-list = Voltar à lista

timeline-title = Linha do tempo
timeline-side = Usar esta linha do tempo

## O que preparar

prepare-link = Ver o que preparar para renovar
prepare-title = O que preparar para renovar
prepare-lead = Compare o que está no seu registo com os seus documentos. O que corrigir agora não atrasa a renovação depois.
prepare-passport = Passaporte
prepare-until = válido até { $day }
prepare-passport-until = deve ser válido até { $day }, para não acabar antes da decisão
prepare-nif = NIF
prepare-niss = NISS
prepare-niss-none = sem inscrição
prepare-unknown = não está no registo
prepare-whole = No seu registo não falta nada.
prepare-whole-text = Perguntamos às Finanças e à Segurança Social quando enviar o pedido; aqui só vê o que o registo sabe hoje.
prepare-gaps = Falta no seu registo:
