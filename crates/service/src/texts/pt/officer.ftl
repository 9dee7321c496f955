# Páginas internas. Quem lê: quem trata os processos.

## Estados de um processo

stage-draft = Rascunho
stage-sent = Enviado
stage-awaiting-payment = Por pagar
stage-matching = Pagamento por encontrar
stage-paid = Pago
stage-in-checks = Em verificação
stage-awaiting-biometrics = Por recolher dados
stage-in-review = Em análise
stage-more-asked = Pedimos mais
stage-hearing = Em audiência
stage-approved = Aprovado
stage-refused = Indeferido
stage-card-in-production = Cartão em produção
stage-card-sent = Cartão enviado
stage-delivered = Entregue
stage-withdrawn = Desistência
stage-lapsed = Guia caducada

## A mesa: o que está em todas as páginas de um processo

desk-title-error = Erro: { $title }
desk-back-to-queue = Voltar à fila
desk-back-to-case = Processo { $reference }
desk-fact-case = Processo
desk-fact-route = Via
desk-fact-term = Prazo legal
desk-fact-turn = De quem é a vez
desk-working-days =
    { $days ->
        [one] { $days } dia útil
       *[other] { $days } dias úteis
    }
desk-term-runs = { $day } · dia { $run } de { $all }
desk-term-still =
    { $days ->
        [one] Parado, falta { $days } dia útil
       *[other] Parado, faltam { $days } dias úteis
    }
desk-term-from = Conta desde
desk-term-last = Último dia para decidir
desk-term-early = Leitura em dias seguidos
desk-term-notice = Notificar até
desk-term-tacit = Deferimento tácito desde
desk-term-since = Parado desde
desk-term-run = Dias úteis já contados
desk-term-rest = Dias úteis que faltam
desk-term-stood-still = Não contou
desk-turn-you = É a vez da pessoa
desk-turn-us = É a nossa vez
desk-turn-other = Esperamos por outra entidade
desk-turn-none = Não há nada a fazer agora
desk-whose-you = Da pessoa
desk-whose-us = Nossa
desk-whose-other = De outra entidade
desk-whose-none = De ninguém
desk-what-draft = O pedido ainda não foi enviado.
desk-what-draft-before-window = O pedido ainda não foi enviado: o mês deste título não abriu.
desk-what-sent = Enviado. A guia está a ser pedida.
desk-what-paid-early = Já foi paga, antes de tempo. É creditada quando a guia puder ser paga.
desk-what-hold = A guia foi emitida e ainda não pode ser paga.
desk-what-pay = A guia pode ser paga. O prazo de decisão está parado.
desk-what-matching = A pessoa diz que pagou e enviou um comprovativo. Temos de procurar o dinheiro. O prazo da guia está parado.
desk-what-paid = Pago. As verificações vão começar.
desk-what-in-checks = As Finanças ou a Segurança Social ainda não responderam.
desk-what-biometrics = Faltam a fotografia e as impressões digitais.
desk-what-in-review = O processo está completo e espera pela nossa decisão.
desk-what-more-asked = Pedimos mais elementos. O prazo de decisão está parado até à resposta.
desk-what-hearing = Propusemos indeferir. A pessoa pode responder e o prazo está parado.
desk-what-heard = A pessoa respondeu na audiência. Falta decidir.
desk-what-hearing-over = A audiência terminou sem resposta. Falta decidir.
desk-what-approved = Aprovado. O cartão vai ser produzido.
desk-what-refused = Indeferido, com duas assinaturas.
desk-what-card-in-production = O cartão está a ser produzido.
desk-what-card-sent = O cartão está no correio.
desk-what-delivered = O cartão foi entregue.
desk-what-withdrawn = A pessoa desistiu.
desk-what-lapsed = A guia caducou. A pessoa pode reabri-la.
desk-what-lapsed-limit = A guia caducou outra vez. Temos de ser nós a reabri-la.
desk-verdict-none = Por rever
desk-verdict-accepted = Aceite
desk-verdict-rejected = Rejeitado
desk-verdict-not-applicable = Não se aplica
desk-answer-asked = Por responder
desk-answer-regular = Sem dívidas
desk-answer-irregular = Situação por regularizar
desk-answer-not-registered = Não inscrito
desk-answer-unavailable = Sem resposta no prazo
desk-answer-waived = Dispensada
desk-registry-tax = Finanças
desk-registry-social-security = Segurança Social

## Entrar na área de trabalho

desk-sign-in-title = Entrar na área de trabalho
desk-sign-in-lead = Só para quem trata processos. Se renova um título, entre pela página inicial.
desk-sign-in-email = E-mail de serviço
desk-sign-in-password = Palavra-passe
desk-sign-in-code = Código de utilização única
desk-sign-in-code-hint = Os 6 algarismos que a sua aplicação mostra agora. Cada código serve uma vez.
desk-sign-in-go = Entrar
desk-sign-in-wrong = Não foi possível entrar com estes dados. Veja os três e use um código novo.
desk-sign-in-wait = Houve demasiadas tentativas. Volte a tentar na próxima hora.
desk-password-show = Mostrar
desk-password-hide = Esconder
desk-password-show-label = Mostrar a palavra-passe
desk-password-hide-label = Esconder a palavra-passe
desk-password-shown = A palavra-passe está à vista
desk-password-hidden = A palavra-passe está escondida

## Porque abre um processo

look-title = Porque abre este processo?
look-lead = O processo { $reference } não está consigo. O motivo fica registado e a pessoa pode vê-lo.
look-question = Motivo
look-hint = Vale para as páginas deste processo que abrir a seguir.
look-error = Escolha um motivo
look-go = Abrir o processo
look-reason-assigned = Tem o processo a cargo
look-reason-audit = Auditoria
look-reason-distribution = Distribuição da fila
look-reason-question = Pergunta ou reclamação da pessoa
look-reason-second-signature = Segunda assinatura
look-reason-absence = Substituição de colega
look-reason-incident = Problema do serviço com este processo
look-what-case = Processo
look-what-review = Documentos, lado a lado
look-what-document = Página de um documento
look-what-mirror = Página da pessoa
look-what-ask = Pedir mais elementos
look-what-decide = Decisão
look-what-history = Histórico
look-what-audit = Verificação do registo

## A fila

queue-caption = Fila · { $team }
queue-view-seguinte = Processos à nossa espera
queue-view-meus = Os meus processos
queue-view-pedidos = À espera de mais elementos
queue-view-audiencia = Em audiência
queue-view-verificacoes = À espera de outras entidades
queue-view-todos = Todos os processos
queue-tab-seguinte = A seguir
queue-tab-meus = Meus
queue-tab-pedidos = Pedimos mais
queue-tab-audiencia = Em audiência
queue-tab-verificacoes = À espera de outros
queue-tab-todos = Todos
queue-next = Receber o próximo
queue-nothing-free = Não há nenhum processo livre para analisar.
queue-views = Vistas da fila
queue-filter-label = Filtrar a fila
queue-search = Número, nome ou código de um caminho
queue-code-is = É também o código de um caminho:
queue-code-open = Ver o que a pessoa vê
queue-code-wrong = Se é o código de um caminho, há uma letra ou um número trocado. Peça à pessoa que o leia outra vez, um sinal de cada vez.
finder-staff = É isto que a pessoa vê com este código. Se ela tiver entrado na conta, o dia do título é o exato; o código só guarda o mês.
finder-staff-again = Abrir outro código
queue-stage = Estado
queue-any-stage = Todos
queue-filter = Filtrar
queue-empty = Não há processos nesta vista.
queue-region = Tabela da fila
queue-order =
    { $all ->
        [one] { $all } processo nesta vista, { $shown } à vista. Ordem: prazo legal, depois idade.
       *[other] { $all } processos nesta vista, { $shown } à vista. Ordem: prazo legal, depois idade.
    }
queue-age-unit = A idade conta-se em dias úteis desde o envio.
queue-age =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
queue-person = { $name }, { $country }
queue-head-choose = Escolher
queue-head-state = Estado
queue-head-notice = Aviso
queue-head-age = Idade
queue-head-with = Com quem
queue-due-still = Parado
queue-free = Livre
queue-notice-due =
    { $days ->
        [0] O prazo terminou
        [one] Termina hoje ou no próximo dia útil
       *[other] Termina em { $days } dias úteis
    }
queue-notice-more = Espera pela resposta
queue-notice-hearing = Espera pela audiência
queue-notice-checks = Registos por responder
queue-notice-matching = Diz que pagou
queue-notice-answered = Respondeu ao que pedimos
queue-notice-unanswered = Não respondeu a tempo
queue-notice-heard = Respondeu na audiência
queue-notice-not-heard = Audiência terminada sem resposta
queue-notice-questions =
    { $count ->
        [one] { $count } pergunta por responder
       *[other] { $count } perguntas por responder
    }
queue-notice-none = Sem avisos
queue-pages = Páginas da fila
queue-page-before = Página anterior
queue-page-after = Página seguinte

## O processo

desk-case-window-title = Processo { $reference }
desk-case-with-nobody = Livre: ninguém tem este processo.
desk-case-with-you = Está consigo.
desk-case-with = Está com { $name }.
desk-case-review = Rever documentos
desk-case-see-papers = Ver documentos
desk-case-ask = Pedir mais elementos
desk-case-decide = Decidir
desk-case-mirror = Ver como a pessoa vê
desk-case-history = Histórico completo
desk-case-take = Ficar com o processo
desk-case-take-over = Assumir o processo
desk-case-hand-back = Devolver à fila
desk-case-papers = Documentos
desk-case-no-papers = Ainda não há documentos.
desk-case-paper-about =
    { $pages ->
        [one] { $pages } página · { $size } · { $when }
       *[other] { $pages } páginas · { $size } · { $when }
    }
desk-case-checks = Verificações
desk-case-no-checks = As verificações começam depois do pagamento.
desk-case-questions = Perguntas
desk-case-no-questions = A pessoa não fez perguntas.
desk-case-asked-by = { $name } perguntou, { $at }
desk-case-answered-by = { $name } respondeu, { $at }
desk-case-answer = A sua resposta
desk-case-answer-go = Enviar resposta
desk-case-state = Estado
desk-case-term = Prazo legal
desk-case-term-how = Conta-se em dias úteis desde o envio e para quando é a vez da pessoa. Vale o último dia; a leitura em dias seguidos mostra o risco.
desk-case-story = O que aconteceu
desk-case-story-by = { $actor }
desk-case-story-by-with = { $actor }: { $facts }
desk-case-quoted = «{ $words }»
checks-asked = Perguntámos { $at }. Perguntamos de novo { $next }.
checks-answered = Respondeu { $at }. Número da resposta: { $source }.
checks-unavailable = Sem resposta desde { $since }. Perguntamos de novo { $next }.
desk-reopen = A guia caducou
desk-reopen-lead = A pessoa pode reabri-la uma vez. Depois disso, quem decide abre-a de novo, com um motivo que a pessoa lê.
desk-reopen-why = Motivo (a pessoa lê-o)
desk-reopen-go = Abrir a guia de novo
desk-matching = Pagamento por encontrar
desk-matching-lead = A pessoa diz que pagou. Responda até { $day }. Só conta o dinheiro que o sistema de pagamentos confirma: se o confirmar, o processo segue sozinho.
desk-matching-see = Ver o comprovativo de pagamento
desk-matching-kept = Já chegaram { $amount }, de { $total }.
desk-matching-asked = Última pergunta ao sistema de pagamentos: { $at }. Ainda não confirmou.
desk-matching-ask = Perguntar de novo ao sistema de pagamentos
desk-matching-why = Porque não se encontra (a pessoa lê-o)
desk-matching-not-found = Não encontrei o dinheiro
checks-waived = Dispensada { $at }: { $why }
checks-waive = Seguir sem esta verificação
checks-waive-why = Motivo (fica na linha do tempo)
checks-waive-go = Seguir sem ela

## Rever, lado a lado

review-title = Rever { $reference }
review-pane = Documento aberto
review-page-before = Página anterior
review-page-after = Página seguinte
review-page-of = { $page } de { $pages }
review-image = { $name }, página { $page }
review-text = Texto desta página
review-text-none = Esta página é só imagem: não tem texto para ler em voz alta.
review-compare = Comparação
review-found = { $name }: iguais { $same }, diferentes { $different }, para ver na imagem { $look }
review-head-fact = Dado
review-head-declared = Declarado
review-head-document = Documento
review-head-register = Registo
review-head-result = Resultado
review-not-said = Não diz
review-no-text = Só imagem
review-in-text = Está no texto
review-not-in-text = Não está no texto
review-different = Diferente
review-same = Igual
review-by-eye = Ver na imagem
review-fact-name = Nome
review-fact-born = Nascimento
review-fact-passport = Passaporte
review-fact-expires = Validade
review-fact-address = Morada
review-fact-employer = Entidade
review-fact-employer-nif = NIF da entidade
review-fact-between = Sem trabalho agora
review-fact-income = Rendimento próprio
review-fact-niss = NISS
review-niss-none = Não inscrito
review-niss-unknown = Não sabe
review-source-record = Registo da pessoa
review-verdict = O seu parecer sobre este documento
review-judged = Parecer atual: { $verdict }. Um novo parecer substitui-o.
review-words = Se rejeitar: motivo
review-words-hint = A pessoa lê estas palavras tal como as escrever.
review-words-missing = Escreva porque rejeita o documento
review-reads = O que a pessoa vai ler, na língua dela:
review-reads-accepted = Vimos este documento e está aceite.
review-reads-rejected = Este documento não serve. O motivo está escrito a seguir.
review-reads-not-applicable = Este documento não é preciso no seu caso.
review-accept = Aceitar
review-reject = Rejeitar
review-not-applicable = Não se aplica

## Como a pessoa vê

mirror-title = Espelho de { $reference }
mirror-label = Página da pessoa, só leitura
mirror-lead = É isto que { $name } vê.
mirror-text = Só leitura; mesmo registo, agora mesmo.
mirror-margin = Só para si
mirror-language = Língua da pessoa
mirror-why = Motivo do seu acesso
mirror-reached = O que chegou até à pessoa
mirror-no-letters = Ainda não enviámos nada.
mirror-failed = Últimas tentativas sem êxito
mirror-no-attempts = Não houve tentativas sem êxito.

## Pedir mais elementos

ask-title = Pedir mais elementos, { $reference }
ask-heading = Pedir mais elementos
ask-slots = O que falta ou tem de ser substituído?
ask-reason = Porquê?
ask-reason-incorrect = Incorreto: o que veio está errado
ask-reason-incomplete = Incompleto: falta uma parte
ask-reason-outdated = Desatualizado: é demasiado antigo
ask-words = O que a pessoa vai ler
ask-words-hint = Diga o que está mal e o que deve juntar. Frases curtas.
ask-until = Se pedir hoje, a pessoa responde até { $day }.
ask-clock = O prazo de decisão para até à resposta, e os dois lados veem isso.
ask-go = Enviar pedido
ask-closed = Só se pede mais enquanto o processo está em análise.
ask-error-peca = Escolha pelo menos um documento
ask-error-razao = Escolha o motivo
ask-error-words = Escreva o que a pessoa deve fazer, até 2000 caracteres

## Decidir

decide-title = Decidir { $reference }
decide-closed = Este processo não espera por uma decisão agora.
decide-cares = Veja mais uma vez antes de decidir
decide-care-unjudged = { $name }: ainda sem parecer
decide-care-rejected = { $name }: rejeitado
decide-care-irregular = { $name }: situação por regularizar
decide-care-unavailable = { $name }: sem resposta no prazo
decide-approve = Aprovar
decide-effects = Se aprovar:
decide-effect-valid = o título renovado vale até { $day };
decide-effect-valid-between = o título renovado é válido até ao dia que escrever abaixo;
decide-until = Último dia do título novo
decide-until-course = A lei segue a duração do curso ou do estágio, que está no documento: entre { $earliest } e { $latest }.
decide-until-sponsor = A lei segue o título do familiar com quem vive: entre { $earliest } e { $latest }.
decide-until-agreement = A lei segue o acordo ou contrato com quem recebe a pessoa: entre { $earliest } e { $latest }.
decide-until-case = A lei deixa-o ao que o processo mostra: entre { $earliest } e { $latest }.
decide-error-ate = Escreva o último dia do título novo, entre os dois dias indicados
decide-effect-declaration = a declaração assinada é emitida, com código QR;
decide-effect-proof = o comprovativo de pedido pendente deixa de valer;
decide-effect-card = o cartão segue para produção;
decide-effect-told = a pessoa recebe já uma carta e vê a decisão na sua página.
decide-approve-go = Aprovar a renovação
decide-propose = Propor indeferimento
decide-propose-lead = A pessoa é ouvida primeiro. Depois, outra pessoa com supervisão assina.
decide-grounds = Fundamentos
decide-grounds-hint = Escolha um ou mais. A pessoa lê as suas palavras.
decide-ground-words = Porque se aplica neste caso
decide-hearing-until = Se propuser hoje, a pessoa pode responder até { $day }.
decide-propose-go = Propor indeferimento
decide-error-ground = Escolha pelo menos um fundamento
decide-error-means = Escreva porque se aplica: meios de subsistência
decide-error-housing = Escreva porque se aplica: alojamento
decide-error-tax-debt = Escreva porque se aplica: dívida às Finanças
decide-error-social-security-debt = Escreva porque se aplica: dívida à Segurança Social
decide-error-criminal-record = Escreva porque se aplica: registo criminal
decide-error-false-document = Escreva porque se aplica: documento falso
decide-error-basis-ended = Escreva porque se aplica: fim da razão do título
ground-means = Sem meios de subsistência
ground-housing = Sem alojamento comprovado
ground-tax-debt = Dívida às Finanças
ground-social-security-debt = Dívida à Segurança Social
ground-criminal-record = Registo criminal
ground-false-document = Documento ou declaração falsos
ground-basis-ended = A razão do título terminou
decide-hearing = Audiência
decide-hearing-by = Proposto por
decide-hearing-at = Proposto em
decide-hearing-last = A pessoa responde até
decide-hearing-grounds = Fundamentos que a pessoa lê
decide-hearing-answer = Resposta da pessoa
decide-hearing-answered = Respondeu { $at }
decide-hearing-no-answer = Ainda não respondeu.
decide-sign-supervisor = A segunda assinatura é de quem tem supervisão.
decide-sign-other = Foi quem propôs: a segunda assinatura tem de ser de outra pessoa.
decide-sign-heard = Pode assinar quando a pessoa responder, ou depois de { $day }.
decide-sign-go = Assinar o indeferimento
decide-withdraw-go = Retirar a proposta

## Histórico e auditoria

history-title = Histórico de { $reference }
history-events = Tudo o que aconteceu
history-how = Do mais recente ao mais antigo. Cada linha traz a marca da anterior: nada se muda sem se ver.
history-seq = N.º
history-at = Quando
history-what = O quê
history-who = Quem
history-rules = Regras usadas
history-hash = Marca
history-officer = Funcionário
history-service = Serviço, por regra
history-channel =
    { $channel ->
        [email] por e-mail
        [post] por correio
       *[other] por outro meio
    }
history-pages =
    { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }
history-looks = Quem viu o processo
history-looks-how = A pessoa vê esta lista na sua página.
history-page = Página
history-why = Motivo
audit-title = Auditoria
audit-lead = Procure um processo pelo número. Verificamos se o registo está inteiro.
audit-search = Número do processo
audit-search-hint = Por exemplo, R-2026-0000000-0
audit-go = Verificar
audit-none = Não há processo com este número. Confirme os algarismos e a letra final.
audit-story = Linha do tempo.
audit-looks = Consultas ao registo da pessoa.
audit-whole =
    { $entries ->
        [one] Inteira: { $entries } linha verificada.
       *[other] Inteira: { $entries } linhas verificadas.
    }
audit-broken =
    { $faults ->
        [one] Não está inteira: { $faults } falha.
       *[other] Não está inteira: { $faults } falhas.
    }
audit-changed = A linha { $seq } da linha do tempo foi alterada.
audit-missing = Falta a linha { $seq } da linha do tempo, ou mudou de lugar.
audit-head = O fim não condiz: devia haver { $head } linhas e a última é a { $last }.
audit-look-changed = A linha { $seq } das consultas foi alterada.
audit-look-missing = Falta a linha { $seq } das consultas, ou mudou de lugar.
audit-look-head = O fim das consultas não condiz: devia haver { $head } linhas e a última é a { $last }.
audit-open = Abrir o histórico

## Acontecimentos, em poucas palavras

story-opened = Rascunho aberto
story-answered = Parte preenchida
story-document-added = Documento junto
story-document-removed = Documento retirado
story-sent = Pedido enviado
story-slip-issued = Guia emitida
story-slip-lapsed = Guia caducada
story-slip-reopened = Guia reaberta
story-payment-held = Pagamento guardado
story-payment-claimed = Comprovativo de pagamento enviado
story-payment-looked-for = Perguntou-se de novo pelo pagamento
story-payment-not-found = Pagamento não encontrado
story-reference-renewed = Nova referência da guia
story-paid = Taxa paga
story-check-asked =
    { $registry ->
        [tax] Pergunta enviada às Finanças
        [social_security] Pergunta enviada à Segurança Social
       *[other] Pergunta enviada a outra entidade
    }
story-check-answered =
    { $registry ->
        [tax] Resposta das Finanças
        [social_security] Resposta da Segurança Social
       *[other] Resposta de outra entidade
    }
story-check-unavailable = Sem resposta dentro do prazo
story-check-waived = Verificação dispensada
story-biometrics-asked = Fotografia e impressões pedidas
story-biometrics-taken = Fotografia e impressões recolhidas
story-review-began = Análise iniciada
story-taken = Processo atribuído
story-document-judged = Parecer sobre documento
story-more-asked = Pedido de mais elementos
story-more-answered = Resposta ao pedido
story-more-unanswered = Sem resposta ao pedido
story-hearing-opened = Indeferimento proposto
story-hearing-answered = Resposta na audiência
story-hearing-ended = Audiência terminada
story-hearing-withdrawn = Proposta retirada
story-approved = Aprovado
story-approved-by-term = Aprovado pelo fim do prazo
story-refused = Indeferido
story-card-ordered = Cartão encomendado
story-card-sent = Cartão enviado
story-card-delivered = Cartão entregue
story-withdrawn = Desistência
story-withdrawal-undone = Desistência anulada
story-month-closes = O mês volta a fechar
story-question-asked = Pergunta da pessoa
story-question-answered = Pergunta respondida
story-proof-issued = Comprovativo emitido
story-proof-revoked = Comprovativo revogado
story-letter-sent = Carta enviada
story-letter-bounced = Carta devolvida
story-attempt-refused = Tentativa recusada

## Meses de validade

openings-title = Meses de validade
openings-lead = O que está aberto e porquê. Um supervisor propõe, outro assina, e vale logo para todos. Nada se apaga: um mês fecha-se com outra proposta.
openings-new = Abrir meses
openings-waiting = À espera da segunda assinatura
openings-history = Tudo o que foi proposto
openings-number = Proposta
openings-one = Proposta n.º { $number }
openings-what = O quê
openings-proposed = Proposta por
openings-settled = Estado
openings-by = { $name }, { $at }
openings-open-one = Abrir { $month } a { $day }
openings-open-many = Abrir { $first } a { $last }, a partir de { $opens }
openings-close-one = Fechar a abertura n.º { $number } a { $day }
openings-state-proposed = À espera da segunda assinatura
openings-state-signed = Assinada: { $by }
openings-state-withdrawn = Retirada: { $by }. { $reason }
openings-first-month = Primeiro mês de validade
openings-last-month = Último mês de validade
openings-kinds = Todos os títulos temporários
openings-some = Só alguns artigos
openings-bases = Que artigos
openings-bases-hint = Só conta se escolheu «Só alguns artigos».
openings-opens-on = Abre a
openings-opens-hint = Hoje ou mais tarde. Abre à meia-noite de Lisboa.
openings-last-day = Último dia
openings-last-day-hint = Depois deste dia já não se pode enviar. Os rascunhos ficam guardados.
openings-last-day-optional = Deixe vazio se não há último dia.
openings-no-end = sem último dia
openings-reason = Motivo
openings-reason-hint = Fica no registo, e as pessoas leem-no se o mês voltar a fechar. Não escreva nomes de pessoas.
openings-legal-basis = Base legal
openings-legal-basis-usual = Lei n.º 23/2007, artigo 78.º, n.º 1
openings-check = Ver quem abrange
openings-check-title = Quem abrange
openings-change = Mudar a proposta
openings-propose = Propor
openings-two = Nada muda antes de outro supervisor assinar.
openings-admits = Títulos no registo que a proposta abrange, ainda sem pedido
openings-admits-nobody = No registo não há títulos destes meses que ainda esperem por um pedido.
openings-permits = Títulos
openings-drafts = Rascunhos à espera
openings-total = Ao todo
openings-elsewhere =
    { $count ->
        [one] { $count } título não entra por esta abertura ({ $who }, { $month }): vai por «{ $route }».
       *[other] { $count } títulos não entram por esta abertura ({ $who }, { $month }): vão por «{ $route }».
    }
openings-wishes =
    { $count ->
        [0] Ninguém sem conta pediu um aviso para estes meses.
        [one] { $count } pessoa sem conta pediu um aviso para estes meses.
       *[other] { $count } pessoas sem conta pediram um aviso para estes meses.
    }
openings-sign-heading = Segunda assinatura
openings-sign-text = Ao assinar, a proposta passa a valer. Quem tem um rascunho e quem pediu um aviso recebe um e-mail: no dia em que abre, e logo se o mês volta a fechar. O motivo vai no e-mail.
openings-sign = Assinar
openings-waits = Falta a assinatura de outro supervisor.
openings-withdraw-heading = Retirar a proposta
openings-withdraw-why = Motivo para retirar
openings-withdraw = Retirar
openings-close = Fechar esta abertura
openings-close-title = Fechar a abertura n.º { $number }
openings-closes-on = Fecha a
openings-closed-by = { $day }, pela proposta n.º { $number }
openings-back = Meses de validade
openings-month-missing = Escolha o mês
openings-day-missing = Escreva um dia que exista: dia, mês e ano
opening-refused-words = Escreva o motivo, com { $limit } caracteres no máximo
opening-refused-legal-basis = Escreva a base legal
opening-refused-months-backwards = O último mês vem antes do primeiro
opening-refused-month-out-of-range = Só se podem abrir meses entre { $first } e { $last }
opening-refused-covers-nobody = Escolha pelo menos um artigo
opening-refused-unknown-basis = A lei em vigor não tem o artigo { $code }
opening-refused-opens-in-past = O dia da abertura já passou. Escolha hoje ou mais tarde
opening-refused-closes-before-opens = O último dia vem antes da abertura
opening-refused-closes-in-past = O último dia já passou. Escolha hoje ou mais tarde
opening-refused-closes-later = Já há um último dia, e só se pode antecipar
opening-refused-overlaps = A abertura n.º { $number } já vale para os mesmos títulos nos mesmos dias. Feche-a primeiro
opening-refused-open-already = { $month } já está aberto: uma abertura mais tarde fechava-o até lá. Para lhe dar um fim, abra hoje com último dia
opening-refused-same-signature = Quem propôs não pode assinar. Falta outro supervisor
opening-refused-settled = Esta proposta já foi assinada ou retirada
opening-refused-not-in-force = Esta abertura não está em vigor
