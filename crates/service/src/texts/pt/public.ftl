# Páginas públicas. Quem lê: qualquer pessoa, sem conta.

## Início

home-title = A sua autorização de residência, num só balcão
home-lead = Responda a poucas perguntas e saiba que caminho é o seu, o que preparar e até quando.
home-start = Descobrir o meu caminho
home-start-note = 2 minutos. Sem registo. Não guardamos nada.
home-status = Estado do serviço
home-fact-months = A renovação abre por mês de validade do título
home-task-continue = Continuar um pedido
home-task-continue-text = Volte ao ponto onde ficou. Guardámos cada resposta, em qualquer aparelho.
home-task-pay = Pagar a taxa
home-task-pay-text = A referência, o prazo e o comprovativo estão no seu processo.
home-task-prove = Provar a minha situação
home-task-prove-text = Comprovativo com código QR para o trabalho, a casa ou o banco.
home-task-verify = Verificar um comprovativo
home-task-verify-text = É empregador ou senhorio? Leia o código QR ou escreva o código.
home-months = O seu mês já abriu?
home-months-text = A renovação em linha abre por mês de validade do título. Se o seu mês ainda não abriu, pode preparar tudo desde já.
home-scam-lead = Tenha cuidado com intermediários.
home-scam = Nunca cobramos marcações e nunca telefonamos a pedir pagamentos. Cada mensagem nossa tem um código que pode confirmar.
home-scam-check = Confirmar se uma mensagem é nossa
month-open = Aberto
month-opens = Abre a { $day }
month-not-set = Ainda sem data

## Descobrir o meu caminho

situation-basis-hint = Está escrito no verso do cartão, em «Observações» ou «Tipo de título». Só conta se tiver uma autorização de residência.
situation-expires-hint = A data está na frente do cartão, em «Válido até». Por exemplo, 14 1 2027.
date-day = Dia
date-month = Mês
date-year = Ano
no-such-day = Este dia não existe: { $month } não tem dia { $day }
do-not-know = Não sei
situation-open-lead = O seu mês está aberto.
situation-open-text = O seu título caduca a { $expires }. Pode pedir desde já e deve pedir até { $askby }.
situation-not-yet-title = A renovação do seu título abre a { $day }
situation-not-set-title = A renovação do seu título ainda não tem data
situation-not-yet-text = Não é um erro seu. Pode preparar tudo desde já: as respostas e os documentos ficam guardados, e no dia só falta enviar.
situation-start = Começar a renovação
situation-rules-basis = Base legal
situation-rules-since = Em vigor desde

## Entrar

entrance-title = Entrar
entrance-lead = Enviamos um código para o e-mail que está no seu processo. Não precisa de palavra-passe.
entrance-email = O seu e-mail
entrance-email-hint = O endereço que deu no seu último pedido. Por exemplo, nome@correio.pt
entrance-button = Enviar o código
entrance-wrong = Escreva um endereço de e-mail completo, como nome@correio.pt
entrance-wait = Já pediu vários códigos na última hora. Pode pedir outro às { $time }
entrance-lost = Perdi o acesso ao meu e-mail
entrance-lost-text = Ligue para o número que está no fim desta página. Depois de confirmarmos quem é, uma pessoa muda o endereço no seu processo. O seu processo não se perde.
code-title = Escreva o código
code-lead = Se o endereço estiver num processo, o código chega dentro de um minuto. Veja também o correio não solicitado.
code-label = Código de seis algarismos
code-hint = Funciona durante { $minutes } minutos e só uma vez.
code-button = Continuar
code-wrong =
    { $left ->
        [0] O código não está certo. Peça outro
        [one] O código não está certo. Pode tentar mais { $left } vez
       *[other] O código não está certo. Pode tentar mais { $left } vezes
    }
code-spent = Este código já não funciona: passou o tempo, ou já foi usado. Peça outro
code-over-title = Peça outro código
code-again-button = Pedir outro código
code-again = Não recebi o código
code-again-text = Pode pedir até cinco códigos por hora. Confirme se o endereço está bem escrito.
code-again-link = Pedir outro código
claim-title = Encontrar o meu processo
claim-lead = Só precisamos disto na primeira vez. Escreva como está no cartão e no passaporte.
claim-pending = E-mail confirmado
claim-permit = Número do título de residência
claim-permit-hint = Está na frente do cartão, em cima, à direita. Aceitamos todos os formatos.
claim-permit-missing = Escreva o número do seu título de residência
claim-birth = Data de nascimento
claim-birth-wrong = Escreva a data de nascimento: dia, mês e ano, por exemplo 27 3 1990
claim-birth-differs = Encontrámos o cartão, mas a data de nascimento não é a que está no processo. Confirme no passaporte
claim-other = Mais um número seu
claim-other-hint = O NIF, o NISS ou o número do passaporte.
claim-other-missing = Escreva o NIF, o NISS ou o número do passaporte
claim-other-differs = Encontrámos o cartão, mas este número não é o que está no processo. Confirme, ou escreva outro: NIF, NISS ou passaporte
claim-not-found = Não encontrámos um processo com este título e este e-mail. Confirme o número. Se mudou de e-mail, ligue-nos: uma pessoa corrige o endereço
claim-button = Encontrar

## Meses

months-title = Meses abertos para renovar
months-lead = A data de validade do seu título diz qual é o seu mês. Aqui vê se já abriu, desde quando, e quem o decidiu.
months-heading = Calendário
months-link = Ver o calendário dos meses
months-caption = Meses de validade e renovação
months-month = Título válido até
months-state = Renovação
months-who = Para quem
months-source = Fonte
months-everybody = Todos os títulos que se renovam aqui
months-since = desde { $day }
months-until = até { $day }
months-opens = abre a { $day }
months-expected = dia previsto: { $day }
months-no-day = ainda sem data
months-not-yet = Ainda não
months-closed = Fechado
months-invitation = Por convite
months-person = Decide uma pessoa
months-source-law = Regra { $row }, verificada a { $day }
months-source-opening = Decisão de supervisores { $row }, assinada a { $day }
months-not-open = O meu mês ainda não abriu
months-not-open-text = Pode preparar tudo antes: entre, comece o pedido e junte documentos. Avisamos quem tem um rascunho no dia em que o mês abre. Sem conta, deixe só o seu e-mail.
months-notice = Avisem-me quando o mês abrir

## Aviso sem conta

notice-title = Avisem-me quando o mês abrir
notice-lead = Não precisa de conta. Enviamos um e-mail para confirmar o endereço e outro no dia em que o mês abre.
notice-month = Em que mês termina o seu título?
notice-month-hint = Só aparecem os meses que ainda não abriram.
notice-month-choose = Escolha o mês
notice-month-missing = Escolha o mês em que o seu título termina
notice-month-open = Este mês já está aberto: pode renovar agora
notice-email-hint = Por exemplo, nome@correio.pt
notice-button = Pedir o aviso
notice-wait = Já foram pedidos muitos avisos a partir desta rede. Tente outra vez às { $time }
notice-kept = Guardamos só o endereço e o mês. Apagamos { $told } dias depois de avisarmos que o mês abriu, quando quiser parar, ou ao fim de { $days } dias.
notice-asked-title = Veja o seu correio
notice-asked-text = Se o endereço estiver certo, recebe um e-mail para confirmar. Sem confirmação não guardamos nada.
notice-confirm-title = Confirme o aviso
notice-confirm-text = Avisamos este e-mail no dia em que abrir a renovação dos títulos que terminam em { $month }.
notice-confirm = Confirmar o aviso
notice-stop = Não quero este aviso
notice-stop-heading = Já não quero o aviso
notice-stop-text = Apagamos o seu endereço logo.
notice-waits-title = O aviso está confirmado
notice-waits-text = Enviamos um e-mail no dia em que abrir a renovação dos títulos que terminam em { $month }.
notice-told-text = Já avisámos este e-mail de que abriu a renovação dos títulos que terminam em { $month }. Guardamos o endereço até { $day }, só para avisar se o mês voltar a fechar.
notice-open-title = Este mês já abriu
notice-open-text = Pode renovar agora. Não guardámos o seu endereço.
notice-stopped-title = Não enviamos o aviso
notice-stopped-text = O seu endereço não está nesta lista.
notice-gone-title = Esta ligação já não funciona
notice-gone-text = O aviso já foi enviado, foi apagado, ou passou o tempo para confirmar. Pode pedir outro.
