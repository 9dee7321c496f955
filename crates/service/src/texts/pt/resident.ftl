# A área de cada pessoa. Quem lê: quem pede, e quem a representa.

## De quem é a vez: o que fazer ou o que acontece

turn-left = Faltam
turn-institutions = Finanças e Segurança Social
turn-post = correios
turn-draft = Quando tudo estiver pronto, envie.
turn-draft-before-window = Pode preparar tudo desde já. O seu mês abre a { $next }: nesse dia só falta enviar.
turn-sent = Recebemos o seu pedido. Estamos a pedir a referência de pagamento, e o seu prazo ainda não começou.
turn-paid-early = Recebemos o pagamento antes de tempo e guardámo-lo. Fica pago { $next }. Não pague outra vez.
turn-hold = A guia já tem referência. Pode pagar a partir de { $next }. Avisamos nessa altura.
turn-pay = Pague a taxa de { $amount } até { $next }.
turn-paid = A taxa está paga. Vamos perguntar às Finanças e à Segurança Social.
turn-in-checks = Perguntámos e esperamos a resposta. Não precisa de fazer nada.
turn-biometrics = Faltam a fotografia e as impressões digitais. Propomos uma data.
turn-in-review = O processo está em análise por uma pessoa. Não precisa de fazer nada.
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
next-answer = Responder até
next-expires = Título válido até
next-undo = Desfazer até
ahead-decision = Decisão
ahead-opens = O seu mês abre
ahead-ask = Último dia para pedir
ahead-payable = Passa a poder pagar
ahead-pay = Último dia para pagar
ahead-answer = Último dia para responder
ahead-expires = O título novo expira
ahead-undo = Último dia para desfazer a desistência

## O processo

case-caption = Processo { $reference }
case-caption-draft = Rascunho { $reference }
case-title-draft = O seu pedido de renovação
case-title-sent = Recebemos o seu pedido
case-title-awaiting-payment = O seu pedido está recebido
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
case-expires = Expira
case-sent-at = Enviado
case-stands-still = Parado enquanto é a sua vez
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
check-source = Resposta a { $at }, número { $id }
check-unavailable = Sem resposta desde { $at }
check-unavailable-more = O pedido segue à mesma. Continuamos a perguntar; se já tem a declaração, pode juntá-la.
check-waived = Seguimos sem esta resposta desde { $at }

document-about =
    { $pages ->
        [one] { $pages } página, { $size }
       *[other] { $pages } páginas, { $size }
    }
document-accepted = Aceite
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
timeline-stands-still = O prazo da decisão está parado enquanto é a sua vez.
timeline-reminded = Lembrámos o prazo de pagamento
timeline-receipt = Recibo do pedido
timeline-slip = Guia de pagamento
timeline-proof = Comprovativo { $number }
timeline-attempt = Prova da tentativa { $number }
delivery-accepted = Correio aceite, { $to }, { $at }
delivery-delivered = Correio entregue, { $to }, { $at }
delivery-read = Lido, { $to }, { $at }
delivery-bounced = Correio devolvido, { $to }, { $at }
delivery-suppressed = Não enviado: { $to } devolveu antes
delivery-deferred = Correio adiado, { $to }, { $at }; tentamos de novo
delivery-waiting = A enviar para { $to }
event-opened = Abriu o pedido
event-answered = Respondeu: { $part }
event-document-added = Juntou: { $slot }
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

pay-title = Pagar a taxa
pay-by-phone = Pagar agora por MB WAY
pay-by-phone-text = Pedimos o pagamento ao seu telemóvel. Confirme na aplicação MB WAY em poucos minutos.
pay-phone = Telemóvel com MB WAY
pay-phone-hint = Por exemplo, 912 345 678
pay-phone-wrong = Escreva um número de telemóvel com 9 algarismos, por exemplo 912 345 678
pay-ask = Pedir no telemóvel
pay-by-reference = Ou pagar por referência
pay-by-reference-text = No Multibanco ou no banco pela Internet, escolha «Pagamento de serviços» e escreva a entidade, a referência e o total que estão acima.
pay-asked-lead = Pedido enviado ao seu telemóvel
pay-asked = Confirme na aplicação MB WAY. Depois de confirmar, esta página mostra que está pago.
pay-look-again = Ver se já está pago
pay-mbway-failed = Não conseguimos pedir por MB WAY
pay-mbway-refused = O sistema de pagamentos não aceitou este número. Não cobrámos nada. Verifique o número, ou pague por referência.
pay-mbway-down = O sistema de pagamentos não respondeu. Não é um erro seu. Tente daqui a pouco, ou pague por referência. Se receber um pedido no telemóvel, confirme só um.
pay-keep-attempt = Guardar a prova da tentativa { $number }
pay-test-lead = Referência de teste
pay-test = Isto é uma demonstração: a referência não existe no Multibanco, e ninguém paga dinheiro a sério.
pay-hold = Nessa altura, volte a esta página ou siga a ligação que lhe enviamos por e-mail.
pay-waiting = Avisamos por e-mail quando houver referência. Não perde nenhum dia.
pay-lapsed-on = A guia podia ser paga até { $day }.
pay-reopen-title = Reabrir a guia
pay-reopen-text = Recebe uma referência nova e um prazo novo. O seu pedido continua como estava.
pay-reopen = Reabrir a guia
pay-see-story = Ver a linha do tempo

## Responder ao que pedimos

answer-title = Responder ao nosso pedido
answer-wrong = O que está em causa
answer-reason-incorrect = O documento que enviou não está certo. Escrevemos:
answer-reason-incomplete = Falta uma parte. Escrevemos:
answer-reason-outdated = O documento é demasiado antigo. Escrevemos:
answer-slots = O que deve juntar
answer-here = Já juntou
answer-not-here = Falta
answer-add = Juntar
answer-change = Trocar
answer-missing = Junte um documento novo: { $slot }
answer-send-title = Enviar a resposta
answer-until = Pode responder até { $day }, às 23:59. Depois de enviar, o prazo da decisão volta a contar.
answer-send = Enviar a minha resposta
answer-ask = Tenho uma dúvida
answer-over-title = Este pedido já está fechado
answer-over = Já respondeu, ou o prazo terminou. Tudo o que juntou está guardado no processo.
answer-words-missing = Escreva o que nos quer dizer
answer-words-long = Escreva no máximo { $limit } caracteres

## Audiência

hearing-title = Propomos recusar: queremos ouvi-lo primeiro
hearing-grounds = Porque propomos recusar
hearing-means = O que isto significa
hearing-means-not-decided = Ainda não decidimos. É uma proposta.
hearing-means-right = Tem o direito de dizer o que pensa, e de mostrar que não é assim.
hearing-means-silence = Se não responder, decidimos com o que temos.
hearing-means-law = A recusa precisa da assinatura de duas pessoas. Base: CPA, artigos 121.º a 125.º.
hearing-answer = A sua resposta
hearing-until = Pode responder até { $day }, às 23:59.
hearing-words = O que nos quer dizer
hearing-words-hint = Diga o que não está certo e porquê. Pode escrever na sua língua.
hearing-send = Enviar a resposta
hearing-answered = Recebemos a sua resposta a { $at }.
hearing-yours = O que respondeu
hearing-over = O prazo para responder terminou a { $day }. Ainda pode escrever-nos: quem decide lê a sua mensagem.

## Decisão

decision-title = A decisão
decision-approved = Aprovámos a sua renovação { $at }. O título novo é válido até { $until }.
decision-approved-by-term = A sua renovação está aprovada: o prazo legal terminou a { $ended } sem decisão (Lei n.º 23/2007, artigo 82.º, n.º 7). O título novo é válido até { $until }.
decision-refused = Recusámos a renovação { $at }.
decision-grounds = Porque recusámos
decision-now = O que pode fazer agora
decision-now-prove = Mostrar a declaração a quem precisar: tem um código QR que qualquer pessoa verifica.
decision-now-card = Esperar pelo cartão. Enviamo-lo para a sua morada e avisamos quando sair.
decision-now-old = Guardar o título antigo até receber o novo.
decision-declaration = Guardar a declaração (PDF)
decision-other-proofs = Ver todos os comprovativos
decision-declaration-soon = Estamos a assinar a declaração. Volte a esta página daqui a um minuto.
decision-now-proofs-over = Os comprovativos de renovação pendente deixaram de valer.
decision-now-new = Pode fazer um pedido novo quando a razão da recusa já não existir.
decision-now-help = Fale connosco, com uma associação de imigrantes ou com um advogado antes que passem os prazos.
decision-contest = Como contestar
decision-contest-lead = Os prazos contam do dia em que foi notificado e são curtos. Peça já a alguém que os conheça para os confirmar.
decision-contest-complaint = Reclamação: pede a quem decidiu que veja outra vez (CPA, artigos 191.º e 192.º).
decision-contest-appeal = Recurso hierárquico: pede a quem está acima que decida (CPA, artigos 193.º a 199.º).
decision-contest-court = Tribunal administrativo: pede a um juiz que anule a decisão. Precisa de advogado.
decision-contest-aid = Apoio judiciário: se não pode pagar, peça advogado e isenção de custas na Segurança Social.
decision-ask = Fazer uma pergunta sobre a decisão

## Perguntas

question-title = Perguntas sobre o processo
question-lead = Quem trata do processo lê e responde aqui. Avisamos por e-mail.
question-words = A sua pergunta
question-words-hint = Não escreva senhas nem dados do cartão bancário.
question-send = Enviar a pergunta
question-thread = O que já dissemos
question-asked = Perguntou
question-answered = Respondemos
question-answered-by = Respondeu { $name }

## Desistir

withdraw-title = Desistir do pedido
withdraw-means = O que significa
withdraw-means-ends = Deixamos de tratar deste pedido.
withdraw-means-proofs = Os comprovativos deste pedido deixam de valer hoje.
withdraw-means-permit = O seu título continua a ter a data que tem: { $day }.
withdraw-means-fee = Desistir não devolve por si a taxa já paga.
withdraw-means-undo = Se mudar de ideias, pode desfazer até { $day }.
withdraw-on = Continuar
withdraw-stay = Não desistir
withdraw-too-late = Este pedido já está decidido: já não há de que desistir.
withdraw-confirm-title = Tem a certeza de que quer desistir?
withdraw-sure = O pedido { $reference } fica sem efeito, e os comprovativos deixam de valer hoje.
withdraw-yes = Sim, desistir
withdraw-done-title = Desistiu deste pedido
withdraw-done = Pode desfazer até { $day }. O pedido volta a ficar onde estava.
withdraw-done-over = O prazo para desfazer terminou a { $day }. Pode fazer um pedido novo.
withdraw-undo = Desfazer a desistência

## Comprovativos

proofs-title = Comprovativos
proofs-back = A minha situação
proofs-lead = Provam a sua situação a quem precisar. Qualquer pessoa confirma pelo QR ou pelo código, sem nos telefonar.
proofs-new = Novo comprovativo
proofs-verify = Verificar um comprovativo
proofs-none = Ainda não tem comprovativos. O primeiro é feito quando envia um pedido.
proofs-state = Estado
proofs-valid = Validade
proofs-from-to = De { $from } a { $to }
proofs-purpose = Para
proofs-code = Código
proofs-number = Número
proofs-keep = Guardar PDF
proofs-about = comprovativo { $number }
proofs-revoked = Revogado, { $at }
proofs-expired = Fora da validade
proofs-not-yet = Ainda não começou
proofs-holds = Vale agora
proofs-new-title = A quem vai mostrar o comprovativo?
proofs-new-lead = Cada comprovativo leva só os dados de que o outro lado precisa.
proofs-new-none = Agora não há nada que possamos provar por comprovativo. Envie um pedido de renovação, ou mostre o seu título se ainda está válido.
proofs-choose = Escolher
proofs-make = Criar o comprovativo
proofs-other = Escolher outro
proofs-preview-title = O que o outro lado vai ver
proofs-preview-lead = Feito para mostrar a: { $purpose }. Leva estes dados e mais nenhuns seus:
proofs-preview-rest = Leva também o que prova, a validade, o número e o código para o verificar.

## Quem viu os meus dados

access-link = Quem viu os meus dados
looks-title = Quem viu os meus dados
looks-lead = Cada vez que uma pessoa do serviço abre o seu processo, fica aqui registado: quem, quando e porquê.
looks-none = Ninguém do serviço abriu ainda os seus dados.
looks-heading = Consultas
looks-saw = { $name }: { $what }
looks-why = Motivo: { $reason }
looks-someone = Uma pessoa do serviço
