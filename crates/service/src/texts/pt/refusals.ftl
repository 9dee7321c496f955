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
refusal-part-proof = A sua prova
refusal-save-proof = Guardar prova desta tentativa
refusal-code = Código { $code }

refusal-changed-meanwhile-title = Este pedido mudou entretanto
refusal-changed-meanwhile-what = Enquanto tinha esta página aberta, o pedido foi alterado noutro aparelho ou por nós.
refusal-changed-meanwhile-kept = O que escreveu está abaixo, ao lado do que está agora no pedido. Não se perdeu nada.
refusal-changed-meanwhile-now = Compare as duas versões e escolha a que vale.
refusal-changed-meanwhile-until = Os prazos do pedido não mudaram.

refusal-month-not-open-title = O seu mês ainda não abriu
refusal-month-not-open-what = O seu título expira em { $month }. As renovações desse mês ainda não abriram. Não é um erro seu.
refusal-month-not-open-kept = O seu rascunho fica guardado e completo.
refusal-month-not-open-now = Pode preparar tudo desde já. Avisamos por correio eletrónico no dia em que abrir.
refusal-month-not-open-until =
    { $announced ->
        [yes] Abre a { $opens }.
       *[no] A data ainda não foi anunciada.
    }
