# Recusas: cada uma pelo seu código, em cinco partes, na ordem em que a página as mostra.
#   refusal-CÓDIGO-title   o que aconteceu, numa frase que responde
#   refusal-CÓDIGO-what    o que aconteceu e porquê
#   refusal-CÓDIGO-kept    o que guardámos
#   refusal-CÓDIGO-now     o que pode fazer agora
#   refusal-CÓDIGO-until   até quando
# O código é o do domínio, com hífenes. Os factos da recusa são os valores.

refusal-part-what = O que aconteceu
refusal-part-kept = O que guardámos
refusal-part-now = O que pode fazer agora
refusal-part-until = Até quando
refusal-save-proof = Guardar prova desta tentativa
refusal-code = Código { $code }


refusal-month-not-open-title = O seu mês ainda não abriu
refusal-month-not-open-what = O seu título caduca em { $month }. As renovações desse mês ainda não abriram. Não é um erro seu.
refusal-month-not-open-kept = O seu rascunho fica guardado e completo.
refusal-month-not-open-now = Pode preparar tudo desde já. Avisamos por correio eletrónico no dia em que abrir.
refusal-month-not-open-until =
    { $announced ->
        [yes] Abre a { $opens }.
       *[no] A data ainda não foi anunciada.
    }

refusal-part-proof = A sua prova
refusal-way-back = Voltar ao processo
refusal-proof-text = Registámos esta tentativa, com a hora. Pode guardar a prova assinada.
refusal-proof-keep = Guardar prova desta tentativa

## Páginas de problema

problem-way-home = Ir para a página inicial
problem-way-again = Abrir a página de novo
problem-not-found-title = Não encontrámos esta página
problem-not-found-what = O endereço pode estar mal escrito, ou a página é de outra pessoa.
problem-not-found-now = Se escreveu o endereço, confirme-o. Se veio de uma carta nossa, entre e abra o processo a partir da sua página.
problem-foreign-form-title = Este formulário não veio do nosso site
problem-foreign-form-what = Por segurança, só aceitamos formulários abertos nas nossas páginas. Nada foi enviado.
problem-foreign-form-now = Abra a página aqui no site e tente de novo.
problem-old-form-title = A página estava aberta há muito tempo
problem-old-form-what = A sessão deste formulário já terminou. O que já tinha guardado continua guardado; isto ainda não foi enviado.
problem-old-form-now = Abra a página de novo e envie.
problem-session-ended-title = A sua sessão terminou. O que escreveu continua aqui
problem-session-ended-what = Para sua segurança, terminamos uma sessão que não é usada durante algum tempo. Isto ainda não foi enviado e nada se perdeu.
problem-session-ended-now = Entre num novo separador. Depois volte a esta página e envie.
problem-kept-form-title = Nada se perdeu: envie mais uma vez
problem-kept-form-what = A página esteve aberta muito tempo, ou voltou a entrar entretanto. Ainda não recebemos nada.
problem-kept-form-now = Foi isto que escreveu. Veja se está certo e envie.
problem-typed = O que escreveu
problem-typed-others = { $count ->
    [one] Mais uma resposta deste formulário também está guardada.
   *[other] Mais { $count } respostas deste formulário também estão guardadas.
  }
problem-send-again = Enviar agora
problem-sign-in-tab = Entrar (abre num novo separador)
problem-bad-form-title = Não conseguimos ler o formulário
problem-bad-form-what = O formulário chegou incompleto. Nada foi enviado e nada se perdeu.
problem-bad-form-now = Volte atrás e tente de novo.
problem-too-large-title = É demasiado grande
problem-too-large-what = O que enviou passa o tamanho que aceitamos de uma vez. Nada se perdeu.
problem-too-large-now = Envie menos ficheiros de cada vez, ou uma fotografia em vez de uma digitalização muito grande.
problem-busy-title = Há muita gente ao mesmo tempo
problem-busy-what = O serviço está cheio neste momento. Nada se perdeu.
problem-busy-now = Espere um minuto e abra a página de novo. O seu prazo não se perde por causa disto.
problem-fault-title = Algo falhou do nosso lado
problem-fault-what = Não é um erro seu. O que já tinha guardado continua guardado. A referência desta falha é { $reference }.
problem-fault-now = Tente de novo dentro de alguns minutos. Se continuar, diga-nos a referência.

## As recusas

refusal-wrong-stage-title = Este passo já não se aplica
refusal-wrong-stage-what = O processo já passou por aqui, ou ainda não chegou a este passo. A página que abriu pode ser antiga.
refusal-wrong-stage-kept = Guardámos tudo o que já tinha enviado. Nada mudou.
refusal-wrong-stage-now = Abra o processo: mostra o que pode fazer agora.
refusal-wrong-stage-until = O seu prazo não mudou.

refusal-incomplete-title = Ainda falta alguma coisa
refusal-incomplete-what =
    { $count ->
        [one] Falta { $count } parte para poder enviar.
       *[other] Faltam { $count } partes para poder enviar.
    }
refusal-incomplete-kept = Guardámos tudo o que já preencheu e juntou.
refusal-incomplete-now = A lista de tarefas mostra o que falta.
refusal-incomplete-until = Pode continuar quando quiser, em qualquer aparelho.

refusal-window-not-open-title = O seu mês ainda não abriu
refusal-window-not-open-what =
    { $known ->
        [yes] A renovação do seu título abre a { $day }. Não é um erro seu.
       *[no] A renovação do seu título ainda não abriu, e o dia ainda não está marcado. Não é um erro seu.
    }
refusal-window-not-open-kept = Guardámos o seu rascunho inteiro, com os documentos.
refusal-window-not-open-now = Pode preparar tudo desde já. Quando o mês abrir, só falta enviar.
refusal-window-not-open-until =
    { $known ->
        [yes] Abre a { $day }.
       *[no] Mostramos aqui o dia assim que for marcado.
    }

refusal-window-closed-title = O mês deste título já fechou
refusal-window-closed-what = O mês em que este título caduca esteve aberto e já fechou.
refusal-window-closed-kept = Guardámos tudo o que preencheu e carregou.
refusal-window-closed-now = Na sua página, o caminho deste título diz o que ainda pode fazer. Guarde a prova desta tentativa.
refusal-window-closed-until = Se o mês voltar a abrir, avisamos.

refusal-other-way-title = Este título não se renova por aqui
refusal-other-way-what = Este título renova-se por outro caminho.
refusal-other-way-kept = Guardámos o que já tinha preenchido.
refusal-other-way-now = Na sua página, o caminho deste título diz onde se pede e como começar.
refusal-other-way-until = Não perdeu nenhum prazo por tentar aqui.

refusal-fee-not-set-title = Ainda não pode enviar
refusal-fee-not-set-what = A taxa deste pedido ainda não foi publicada, e não inventamos um valor. Não é erro seu.
refusal-fee-not-set-kept = Guardámos tudo o que preencheu e carregou.
refusal-fee-not-set-now = Pode continuar a preparar. Se tiver pressa, fale connosco e guarde a prova desta tentativa.
refusal-fee-not-set-until = Assim que o valor for publicado, pode enviar.

refusal-validity-outside-title = Falta o último dia do título novo
refusal-validity-outside-what = O título renovado tem de acabar entre { $earliest } e { $latest }.
refusal-validity-outside-kept = O processo está como estava.
refusal-validity-outside-now = Volte à decisão e escreva um dia entre os dois, o que está no documento.
refusal-validity-outside-until = O prazo da decisão não mudou.

refusal-already-open-title = Já tem um processo aberto
refusal-already-open-what = Já existe um processo para este título: { $reference }. Um título tem um só processo de cada vez.
refusal-already-open-kept = Nada mudou nesse processo.
refusal-already-open-now = Abra o processo que já existe e continue nele.
refusal-already-open-until = Os prazos desse processo continuam iguais.

refusal-changed-meanwhile-title = O processo mudou entretanto
refusal-changed-meanwhile-what = Alguém mudou o processo enquanto tinha esta página aberta. Pode ter sido noutro aparelho seu, ou nós.
refusal-changed-meanwhile-kept = Guardámos a mudança que chegou primeiro. A sua ainda não foi guardada.
refusal-changed-meanwhile-now = Volte à página, veja o que mudou e tente de novo.
refusal-changed-meanwhile-until = O seu prazo não mudou.

refusal-reopen-limit-title = A guia já foi reaberta
refusal-reopen-limit-what =
    A regra deixa reabrir a guia { $limit ->
        [one] uma vez
       *[other] { $limit } vezes
    }. A partir daqui decide um funcionário.
refusal-reopen-limit-kept = O seu processo continua guardado, com os documentos.
refusal-reopen-limit-now = Faça uma pergunta no processo a pedir nova guia e diga porquê.
refusal-reopen-limit-until = Um funcionário responde no processo.

refusal-not-lapsed-title = A guia ainda se pode pagar
refusal-not-lapsed-what = A guia ainda está aberta.
refusal-not-lapsed-kept = Nada mudou.
refusal-not-lapsed-now = Pague com a referência que já tem.
refusal-not-lapsed-until = Pode pagar até { $day }.

refusal-not-payable-yet-title = Ainda não se pode pagar
refusal-not-payable-yet-what = A guia tem um dia de espera antes de se poder pagar.
refusal-not-payable-yet-kept = A guia e a referência estão guardadas.
refusal-not-payable-yet-now = Volte à hora indicada. Avisamos por e-mail.
refusal-not-payable-yet-until = Pode pagar a partir de { $instant }.

refusal-hearing-runs-title = A pessoa ainda pode responder
refusal-hearing-runs-what = A audiência ainda decorre e a pessoa ainda não respondeu.
refusal-hearing-runs-kept = A proposta está guardada.
refusal-hearing-runs-now = Espere pela resposta ou pelo fim do prazo.
refusal-hearing-runs-until = O prazo termina a { $day }.

refusal-hearing-over-title = O prazo para responder terminou
refusal-hearing-over-what = O prazo da audiência já terminou.
refusal-hearing-over-kept = O que já enviou está no processo.
refusal-hearing-over-now = Escreva o que quer dizer como pergunta no processo: o funcionário lê antes de decidir.
refusal-hearing-over-until = O prazo terminou a { $day }.

refusal-term-runs-title = O prazo ainda decorre
refusal-term-runs-what = O prazo ainda não terminou.
refusal-term-runs-kept = Nada mudou.
refusal-term-runs-now = Espere pelo fim do prazo.
refusal-term-runs-until = O prazo termina a { $day }.

refusal-same-signature-title = A segunda assinatura é de outra pessoa
refusal-same-signature-what = Quem propôs a recusa não a pode assinar em segundo lugar.
refusal-same-signature-kept = A proposta está guardada.
refusal-same-signature-now = Peça a outro supervisor que veja e assine.
refusal-same-signature-until = O prazo da decisão continua a contar.

refusal-undo-over-title = Já não se pode desfazer
refusal-undo-over-what = Passaram mais de 30 dias desde que desistiu.
refusal-undo-over-kept = O processo continua guardado, para consulta.
refusal-undo-over-now = Pode começar um pedido novo para o mesmo título.
refusal-undo-over-until = Podia desfazer até { $day }.

refusal-words-needed-title = Faltam as suas palavras
refusal-words-needed-what = Escreva algumas palavras, até { $limit } caracteres.
refusal-words-needed-kept = Nada mudou.
refusal-words-needed-now = Volte à página e escreva no campo indicado.
refusal-words-needed-until = O seu prazo não mudou.

refusal-unknown-slot-title = Este documento não é pedido no seu caso
refusal-unknown-slot-what = A lei não pede este documento no seu caso.
refusal-unknown-slot-kept = O ficheiro não ficou guardado.
refusal-unknown-slot-now = Veja na lista de documentos o que é pedido e junte no lugar certo.
refusal-unknown-slot-until = O seu prazo não mudou.

refusal-slot-full-title = Há demasiados ficheiros
refusal-slot-full-what = Cada documento aceita até { $limit } ficheiros de cada vez.
refusal-slot-full-kept = O que já estava no documento continua lá.
refusal-slot-full-now = Junte os ficheiros em menos partes e envie de novo.
refusal-slot-full-until = O seu prazo não mudou.
