# Respostas a quem pergunta por um programa ou no terminal: o que está errado na pergunta, por código, e o que está errado num número, por código.

asked-no-such-question = Não há nenhuma pergunta neste endereço.
asked-missing = Falta { $field }.
asked-unknown-kind = Não há nada com este nome. Há: { $known }.
asked-unknown-topic = A lei não tem este tema. Tem: { $known }.
asked-unknown-code = Não há regra, recusa nem texto com este código. Há: { $known }.
asked-bad-instant = Escreva um dia, como 2026-06-01, ou um instante com a sua zona, como 2026-06-01T10:14:00Z.
asked-bad-date = Escreva um dia, como 2026-06-01.
asked-bad-number = Escreva um número inteiro de dias, entre 0 e { $most }.
asked-bad-body = Envie um documento JSON com o campo «text».
asked-municipality-not-known = Não conhecemos este município. Conhecemos: { $known }.
asked-calendar-year-not-loaded = Os feriados só são conhecidos de { $first } a { $last }. Fora destes anos não contamos dias.
asked-law-no-row = Nesse dia não estava em vigor nenhuma regra da lei sobre isto.
asked-law-not-published = A regra em vigor nesse dia não tem este valor: não foi publicado onde o pudéssemos ler.
asked-law-unknown-basis = Nenhum título tem esta base legal.
asked-instant-out-of-range = Este instante está fora do calendário.

identifier-empty = Não está escrito nenhum número.
identifier-too-short = Faltam caracteres.
identifier-too-long = Há caracteres a mais.
identifier-bad-character = Há um carácter que este número nunca tem.
identifier-bad-shape = Os caracteres não estão na ordem deste número.
identifier-bad-check-digit = O dígito de controlo não está de acordo com o resto: veja cada dígito.
identifier-bad-date = Uma data dentro deste número não existe no calendário.
identifier-bad-amount = O montante está fora do que esta referência pode levar.
