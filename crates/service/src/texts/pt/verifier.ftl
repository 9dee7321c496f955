# Para quem verifica um comprovativo: empregadores, senhorios, bancos, autoridades.

verify-title = Verificar um comprovativo
verify-lead = Escreva o código que está no documento, ou envie o PDF. Não precisa de conta.
verify-camera = Tem o documento em papel?
verify-camera-text = Aponte a câmara do telemóvel ao código QR: a resposta abre-se logo. Confirme que o endereço é deste serviço.
verify-code = Código do documento
verify-code-hint = São 12 letras e algarismos, por exemplo 7K4M 92QF XT3B. Também pode colar o texto do código QR.
verify-file = Ou o ficheiro PDF
verify-file-hint = Até { $size }. Verificamos e não guardamos o ficheiro.
verify-button = Verificar
verify-missing = Escreva o código do documento, ou escolha o ficheiro PDF
verify-code-wrong = O código tem 12 letras e algarismos. Copie-o do documento, ou cole o texto inteiro do código QR
verify-file-large = O ficheiro tem mais de { $size }. Envie o PDF tal como o recebeu
verify-file-other = Aqui só lemos PDF. Se tem uma fotografia, escreva o código que está no documento
verify-too-many = Houve muitas verificações a partir desta rede. Pode voltar a tentar às { $time }. Sem espera: verifique sem Internet
verify-offline = Verificar sem Internet
verify-word =
    { $verdict ->
        [valid] Válido
        [reserve] Válido, com reserva
        [expired] Caducado
        [not_yet] Ainda não válido
        [revoked] Revogado
        [invalid] Assinatura inválida
       *[unknown] Não reconhecido
    }
verify-sentence =
    { $verdict ->
        [valid] Pode confiar neste documento hoje.
        [reserve] O documento é verdadeiro, mas não sabemos se foi revogado entretanto.
        [expired] Este documento já não prova nada: passou o último dia.
        [not_yet] Este documento só vale a partir do seu primeiro dia.
        [revoked] Este documento já não prova nada.
        [invalid] Não aceite este documento: foi alterado, ou não foi este serviço que o emitiu.
       *[unknown] Não encontrámos aqui um comprovativo deste serviço.
    }
verify-revoked-at = Foi revogado a { $at }. Pode ter sido trocado por outro.
verify-compare = Compare com o documento de identidade
verify-name = Nome
verify-born = Data de nascimento
verify-nationality = Nacionalidade
verify-permit = Título
verify-basis = Tipo de título
verify-situation = Situação
verify-kind =
    { $kind ->
        [R] Residência regular em Portugal, com renovação aprovada
        [P] Renovação pedida e à espera de decisão: até ao último dia, o documento produz os efeitos do título
       *[C] Residência regular em Portugal
    }
verify-number = Número do documento
verify-three = Três verificações
verify-signature =
    { $answer ->
        [valid] Assinatura verdadeira
        [invalid] Assinatura inválida
       *[unknown_key] Assinatura desconhecida
    }
verify-signature-text =
    { $answer ->
        [valid] Emitido por este serviço a { $day }.
        [invalid] O conteúdo não é o que foi assinado.
       *[unknown_key] A chave que assinou não é deste serviço.
    }
verify-signature-none = Não há assinatura para verificar
verify-signature-none-text = O que enviou não tem um selo deste serviço.
verify-dates =
    { $answer ->
        [valid] Dentro da validade
        [expired] Fora da validade
       *[not_yet] Ainda não começou
    }
verify-dates-text = De { $from } a { $to }.
verify-dates-none = As datas não foram verificadas
verify-dates-none-text = Sem assinatura verdadeira, as datas não dizem nada.
verify-status =
    { $answer ->
        [valid] Não foi revogado
        [revoked] Revogado
       *[unknown] Revogação: não sabemos
    }
verify-status-now = Confirmado agora: { $instant }.
verify-status-unknown = Não temos resposta sobre a revogação deste documento.
verify-status-none = A revogação não foi verificada
verify-status-none-text = Sem assinatura verdadeira, não há o que procurar.
verify-file-signed = O ficheiro PDF é o original.
verify-file-signed-text = A assinatura do ficheiro é verdadeira e cobre o documento inteiro.
verify-file-changed = O ficheiro PDF não é o original.
verify-file-changed-text = O ficheiro foi alterado depois de assinado, ou a sua assinatura não é nossa. Peça o PDF original à pessoa.
verify-receipt = O ficheiro foi assinado por este serviço.
verify-receipt-text = É um recibo ou uma guia, não um comprovativo: não prova a situação de ninguém.
verify-revoked-note = Revogado não quer dizer irregular.
verify-revoked-note-text = Peça à pessoa o comprovativo mais recente.
verify-expired-note = Caducado não quer dizer irregular.
verify-expired-note-text = A pessoa pode fazer um comprovativo novo em qualquer altura. Peça-lhe o mais recente.
verify-unknown-note = O que pode fazer agora
verify-unknown-note-text = Confirme o código letra a letra: está no papel, debaixo do QR. Se não resultar, peça à pessoa o PDF original.
verify-only-seal = Mostramos só o que está no documento. Cada comprovativo leva apenas os dados do fim para que foi feito.
verify-private = Esta página não guarda quem é nem o que consultou.
verify-territory = Não substitui o cartão para viajar: fora de Portugal decide cada país.
verify-another = Verificar outro documento
verify-again = Confirmar de novo
verify-mine = Sou a pessoa deste documento

## Sem Internet

offline-title = Verificar sem Internet
offline-lead = A resposta está no próprio código QR. Com as nossas chaves, qualquer pessoa a lê sem nos perguntar nada.
offline-needs = O que precisa de descarregar uma vez
offline-keys = Chaves do serviço
offline-keys-text = Dizem quem assinou. Mudam cerca de uma vez por ano.
offline-list = Lista de revogações
offline-list-text = Diz o que foi revogado. Vale { $minutes } minutos: depois disso, a resposta é «não sabemos», nunca «válido».
offline-list-none = De momento a lista não está disponível.
offline-list-at = Assinada a { $instant }.
offline-program = O programa
offline-program-text = É o mesmo programa que corre este serviço, de código aberto. Não envia nada para lado nenhum.
offline-answers = As respostas
offline-answers-text = Responde a três perguntas em separado: assinatura, validade, revogação. Termina com 0 só quando todas estão bem; senão com 1.
offline-integrate = Para programas
offline-integrate-text = Com --json a resposta é um documento estável. O formato do selo e da lista está descrito na documentação do projeto.
