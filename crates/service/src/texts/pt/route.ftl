# O caminho de cada pessoa: perguntas, resposta e guia. Quem lê: qualquer pessoa, sem conta, muitas vezes no telemóvel e numa segunda língua.
# Dias, valores e prazos vêm das regras em law/; aqui só estão os que ajudam a reconhecer um caminho.

## Os caminhos
#   route-CAMINHO         o nome
#   route-CAMINHO-for     para quem é
#   route-CAMINHO-who     quem trata
#   route-CAMINHO-after   o que acontece a seguir
#   route-CAMINHO-time    quanto demora
#   route-CAMINHO-wrong   o que costuma correr mal
#   route-CAMINHO-avoid   o que não fazer

route-renewal-online = Renovar em linha, neste serviço
route-renewal-online-for = Para títulos temporários que caducam desde 1 de julho de 2025, títulos de investimento e títulos permanentes de cidadãos da UE e da sua família.
route-renewal-online-who = A AIMA, através deste serviço. Um técnico analisa o pedido.
route-renewal-online-after = Envia o pedido e recebe logo um recibo. A guia da taxa só se pode pagar 24 horas depois de emitida, e tem 10 dias úteis. A fotografia e as impressões digitais só são precisas se as que temos não servirem.
route-renewal-online-time = Pedir demora cerca de 12 minutos. O prazo legal para decidir uma renovação é de 60 dias úteis, e para enquanto for a sua vez. O tempo real não está publicado.
route-renewal-online-wrong = O e-mail ou a morada do registo são antigos, e as mensagens ou o cartão não chegam. Ou os documentos só começam a ser juntos no dia em que o mês abre.
route-renewal-online-avoid = Não use este caminho para um primeiro título, nem faça um segundo pedido se já tem um aberto. Não pague a intermediários: a taxa paga-se só com a referência do seu processo.

route-backlog-invitation = Título caducado até 30 de junho de 2025: por convite
route-backlog-invitation-for = Para títulos temporários que caducaram entre 22 de fevereiro de 2020 e 30 de junho de 2025.
route-backlog-invitation-who = A AIMA. Até 30 de dezembro de 2025, os convites eram da sua Estrutura de Missão.
route-backlog-invitation-after = Com o convite, entra, confirma os dados e paga a taxa. A fotografia e as impressões digitais só são precisas se as que existem não servirem.
route-backlog-invitation-time = Quanto falta para cada convite não está publicado. Depois do pedido, o prazo legal da decisão é de 60 dias úteis; pode demorar mais.
route-backlog-invitation-wrong = O convite vai para um e-mail antigo, ou fica no correio não solicitado. A pessoa espera, e o convite já lá está.
route-backlog-invitation-avoid = Não fique só à espera: confirme que o e-mail do registo ainda é seu. Não compre convites nem marcações: não se vendem.

route-visa-appointment-attached = Primeiro título: a marcação que veio com o visto
route-visa-appointment-attached-for = Para quem tem um visto de residência com marcação na AIMA, ou não sabe se a tem.
route-visa-appointment-attached-who = A AIMA, no dia e no sítio que estão nos papéis do visto.
route-visa-appointment-attached-after = No dia, mostra os originais, e recolhem a fotografia e as impressões digitais. Depois há uma decisão. Se for favorável, o cartão segue para a sua morada.
route-visa-appointment-attached-time = O dia é o da sua marcação. O prazo legal para decidir um primeiro título é de 90 dias úteis. O tempo real não está publicado.
route-visa-appointment-attached-wrong = A mensagem com a marcação perde-se no e-mail, ou no dia falta um original. Recusar um sítio longe pode atrasar muito.
route-visa-appointment-attached-avoid = Não peça uma segunda marcação: pode complicar a primeira. Não use a renovação em linha: um visto não se renova.

route-visa-first-permit = Primeiro título: pedir marcação depois do visto
route-visa-first-permit-for = Para quem tem um visto de residência e nenhuma marcação nos papéis do visto.
route-visa-first-permit-who = A AIMA. A marcação pede-se pelo formulário de contacto, e não por telefone.
route-visa-first-permit-after = Pede a marcação e guarda a prova do pedido. Depois espera pelo dia e pelo sítio. No dia mostra os originais, e recolhem a fotografia e as impressões digitais.
route-visa-first-permit-time = O tempo até à marcação não está publicado. O prazo legal para decidir um primeiro título é de 90 dias úteis; pode demorar mais.
route-visa-first-permit-wrong = O pedido segue com o assunto errado, ou sem o número do visto, e é difícil encontrá-lo. O visto também pode acabar antes da marcação: por isso conta a prova do dia em que pediu.
route-visa-first-permit-avoid = Não use a renovação em linha nem os balcões do IRN: são para quem já tem título. Não pague a quem promete marcações por telefone.

route-cplp-grant = Primeiro título CPLP
route-cplp-grant-for = Para quem tem a nacionalidade de um país de língua portuguesa (CPLP) e ainda não tem título.
route-cplp-grant-who = A AIMA. O visto pede-se no consulado de Portugal.
route-cplp-grant-after = Desde 23 de outubro de 2025, o visto de residência vem primeiro. Com o visto, pede o título à AIMA, em Portugal.
route-cplp-grant-time = Nem o tempo do visto nem o tempo até à marcação estão publicados. O prazo legal para decidir um primeiro título é de 90 dias úteis.
route-cplp-grant-wrong = Muitos guias ainda falam do pedido feito em Portugal sem visto, que acabou em outubro de 2025.
route-cplp-grant-avoid = Não use a renovação em linha: é para quem já tem título. Não pague a quem promete um título sem visto.

route-cplp-renewal = Renovar o título CPLP
route-cplp-renewal-for = Para quem tem um certificado ou cartão CPLP e o quer renovar.
route-cplp-renewal-who = A AIMA, num caminho só para títulos CPLP.
route-cplp-renewal-after = Faz o pedido em linha e paga a guia. Se a AIMA precisar da fotografia ou das impressões digitais, marca um dia.
route-cplp-renewal-time = O tempo real não está publicado. O prazo legal para decidir uma renovação é de 60 dias úteis.
route-cplp-renewal-wrong = O registo tem um e-mail antigo: a guia não aparece, ou o endereço novo é recusado por «já existir».
route-cplp-renewal-avoid = Não use a renovação dos outros títulos: os títulos CPLP têm a sua. Não siga ligações recebidas por mensagem; parta sempre de aima.gov.pt.

route-family-reunification = Reagrupamento familiar
route-family-reunification-for = Para quem tem título em Portugal e quer cá a família, e para essa família.
route-family-reunification-who = A AIMA. O pedido é feito por quem já tem título em Portugal.
route-family-reunification-after = Quem tem o título pede, e junta as provas do parentesco, da casa e dos meios de subsistência. Se a resposta for favorável, a família que está fora pede o visto no consulado.
route-family-reunification-time = Desde 23 de outubro de 2025, a lei dá até nove meses para decidir. O tempo até à marcação não está publicado.
route-family-reunification-wrong = Falta uma certidão de parentesco, ou o nome não está igual em todos os papéis. Desde 23 de outubro de 2025, a lei pede em regra dois anos com título; há exceções, por exemplo para filhos menores.
route-family-reunification-avoid = Não use a renovação em linha. O familiar não começa um pedido separado: quem pede é quem tem o título.

route-eu-family-card = Cartão de família de cidadão da UE (artigo 15.º)
route-eu-family-card-for = Para quem não é cidadão da UE e é família de um cidadão da UE que vive em Portugal.
route-eu-family-card-who = A AIMA, com marcação pedida pelo formulário de contacto.
route-eu-family-card-after = Pede a marcação com o assunto do artigo 15.º e guarda a prova. No dia mostra os originais, e recolhem a fotografia e as impressões digitais.
route-eu-family-card-time = O tempo até à marcação e o tempo até ao cartão não estão publicados.
route-eu-family-card-wrong = O pedido segue como uma renovação comum e fica parado. Ou falta o certificado de registo do cidadão da UE, ou a prova do parentesco.
route-eu-family-card-avoid = Não use a renovação em linha: os cartões do artigo 15.º não estão lá. Não use o formulário do reagrupamento familiar: é outra lei.

route-irn-desk = Renovar num balcão do registo (IRN)
route-irn-desk-for = Para cartões de residência permanente e, até julho de 2025, para títulos temporários válidos ou caducados há menos de seis meses.
route-irn-desk-who = Um balcão do Instituto dos Registos e do Notariado (IRN), com marcação.
route-irn-desk-after = Marca o dia na Internet e vai ao balcão com os originais. Peça lá uma prova do pedido e guarde-a.
route-irn-desk-time = O tempo até à marcação muda de balcão para balcão e não está publicado. O prazo legal para decidir uma renovação é de 60 dias úteis.
route-irn-desk-wrong = Nem todos os balcões do IRN tratam de títulos de residência, e nenhum trata de primeiros títulos. A viagem perde-se.
route-irn-desk-avoid = Não marque no IRN um primeiro título nem um caso especial. Não pague a ninguém por uma vaga.

route-expression-of-interest = Manifestação de interesse já apresentada
route-expression-of-interest-for = Para quem apresentou uma manifestação de interesse até 3 de junho de 2024, mesmo que tenha desistido por engano.
route-expression-of-interest-who = A AIMA.
route-expression-of-interest-after = Os processos começados até 3 de junho de 2024 continuam. A AIMA envia por e-mail os dados para pagar a marcação. Depois vai ao atendimento, com os originais.
route-expression-of-interest-time = Quanto falta para cada processo não está publicado.
route-expression-of-interest-wrong = Os dados de pagamento vão para um e-mail antigo ou mal escrito. Ou a pessoa carrega, sem querer, na ligação para desistir.
route-expression-of-interest-avoid = Não tente apresentar uma nova: desde 4 de junho de 2024 já não é possível. Não pague a quem diz que ainda consegue.

route-permanent-residence = Residência permanente
route-permanent-residence-for = Para quem vive em Portugal com título há pelo menos cinco anos.
route-permanent-residence-who = A AIMA.
route-permanent-residence-after = Conta os anos, junta os papéis e pede à AIMA. O direito de residir deixa de ter fim; o cartão renova-se de cinco em cinco anos.
route-permanent-residence-time = O tempo até à marcação não está publicado. O prazo legal da decisão é de 90 dias úteis; pode demorar mais.
route-permanent-residence-wrong = Os anos não chegam por causa de ausências longas ou de tempo sem título. Muitas vezes só se nota com os papéis já juntos.
route-permanent-residence-avoid = Não deixe caducar o título que tem enquanto espera: se chegar a altura, renove-o. Não use a renovação em linha para este pedido.

route-special-category = O seu caso trata-se com uma pessoa
route-special-category-for = Para quem não cabe nos outros caminhos, ou não sabe um dado que decide.
route-special-category-who = Um técnico da AIMA. O registo de cidadãos da UE trata-se na câmara municipal.
route-special-category-after = Conta o que se passa, com os números que tem. Uma pessoa vê o caso e diz qual é o caminho. Guarde a referência do contacto.
route-special-category-time = O tempo de resposta não está publicado.
route-special-category-wrong = A mensagem não leva os números que permitem encontrar o processo. Ou seguem várias mensagens diferentes no mesmo dia, e fica confuso.
route-special-category-avoid = Não escolha outro caminho só para avançar: um pedido no caminho errado atrasa. Não pague a quem garante um resultado.

route-proof-of-status = Provar a minha situação
route-proof-of-status-for = Para quem só precisa de mostrar a sua situação ao trabalho, ao senhorio, ao banco ou a outra entidade.
route-proof-of-status-who = Este serviço, se já tem aqui um pedido ou uma decisão. Se não tem, a AIMA.
route-proof-of-status-after = Entra, escolhe a quem vai mostrar e guarda o PDF com código QR. Qualquer pessoa confirma o código, sem nos telefonar.
route-proof-of-status-time = Minutos, se já enviou um pedido ou tem uma decisão. Fora disso, o tempo não está publicado.
route-proof-of-status-wrong = O comprovativo mostrado já passou do último dia. Ou quem o recebe não sabe que o pode confirmar pelo código.
route-proof-of-status-avoid = Não entregue cópias de documentos quando basta o código. Não conte só com o comprovativo para viajar: outros países não têm de o aceitar.

route-change-appointment = Mudar ou cancelar uma marcação
route-change-appointment-for = Para quem tem uma marcação e precisa de outro dia, de outro sítio, ou já não precisa dela.
route-change-appointment-who = Quem fez a marcação: a AIMA, o IRN ou o consulado.
route-change-appointment-after = Quem marcou diz se o dia ou o sítio podem mudar. Até ter outra data confirmada, guarde a que tem.
route-change-appointment-time = Quanto demora uma data nova não está publicado. Pode ser muito mais tarde do que a que tem.
route-change-appointment-wrong = A marcação é cancelada antes de haver outra, e a seguinte fica longe. Às vezes compensa ir a um sítio mais distante.
route-change-appointment-avoid = Não cancele antes de saber quanto atrasa. Não compre vagas: não se vendem.

route-missed-appointment = Faltei a uma marcação
route-missed-appointment-for = Para quem não foi a uma marcação, qualquer que seja o motivo.
route-missed-appointment-who = Quem fez a marcação: a AIMA, o IRN ou o consulado.
route-missed-appointment-after = Diz o que aconteceu, com a prova que tiver. Quem marcou diz se há nova data, pedido novo ou outro passo.
route-missed-appointment-time = O tempo até uma nova data não está publicado. Contactar logo ajuda a explicar.
route-missed-appointment-wrong = Parece que o processo se remarca sozinho, e as semanas passam sem contacto.
route-missed-appointment-avoid = Não faça um pedido novo antes de perguntar. Não deite fora a mensagem da marcação nem a prova do motivo.

route-follow-up = Acompanhar o processo que já tem
route-follow-up-for = Para quem já tem um processo aberto, ou espera por uma resposta.
route-follow-up-who = Quem trata do seu processo na AIMA.
route-follow-up-after = Abre o processo, vê de quem é a vez e pergunta ali mesmo. A resposta fica no processo, e avisamos por e-mail.
route-follow-up-time = O prazo legal da decisão é de 60 dias úteis numa renovação e de 90 num primeiro título. O tempo de resposta a uma pergunta não está publicado.
route-follow-up-wrong = Várias mensagens diferentes no mesmo dia, ou sem a referência, tornam o processo mais difícil de seguir.
route-follow-up-avoid = Não faça outro pedido para o mesmo título. Escreva uma vez, com a referência e o que pede.

route-email-correction = Mudar o e-mail do processo
route-email-correction-for = Para quem perdeu o acesso ao e-mail que está no seu processo.
route-email-correction-who = Uma pessoa, depois de confirmar quem é.
route-email-correction-after = Liga e diz os números que provam quem é. Uma pessoa muda o endereço. O seu processo não se perde.
route-email-correction-time = O tempo não está publicado.
route-email-correction-wrong = O código é pedido muitas vezes para uma caixa que já não existe. Até mudar, as mensagens continuam a ir para lá.
route-email-correction-avoid = Não comece outro processo com o e-mail novo. Não dê códigos nem palavras-passe a ninguém, nem por telefone.

route-outside-portugal = Está fora de Portugal: comece pelo consulado
route-outside-portugal-for = Para quem está fora de Portugal e quer renovar ou pedir um título.
route-outside-portugal-who = O consulado de Portugal, para o visto. A AIMA, para o título.
route-outside-portugal-after = O consulado diz o que precisa para entrar em Portugal. A AIMA diz o que fazer com o título.
route-outside-portugal-time = O tempo não está publicado, nem no consulado nem na AIMA.
route-outside-portugal-wrong = Um cartão caducado pode ser recusado na viagem, mesmo que Portugal ainda o aceite. Uma ausência longa pode levar ao cancelamento do título: pergunte cedo.
route-outside-portugal-avoid = Não viaje só com um cartão caducado sem perguntar antes ao consulado e à companhia. Não responda como se estivesse em Portugal.

## Porque é este o caminho

why-cplp-grant = Tem a nacionalidade de um país de língua portuguesa (CPLP). Neste dia, o título CPLP podia pedir-se em Portugal.
why-cplp-visa-first = Tem a nacionalidade de um país de língua portuguesa (CPLP). Desde 23 de outubro de 2025, antes do título é preciso um visto de residência.
why-cplp-with-visa = Tem um visto de residência e o seu caso é CPLP. Com o visto, o título pede-se em Portugal.
why-cplp-renewal = O seu título é CPLP. Estes títulos têm uma renovação só sua.
why-open-process = Já tem um processo aberto. É nele que continua: um segundo pedido só atrasa.
why-lost-email = Perdeu o acesso ao e-mail do processo. Primeiro muda-se o endereço, para as mensagens chegarem.
why-prove-status = Quer provar a sua situação. Se já tem um pedido ou uma decisão, um comprovativo chega.
why-change-appointment = Quer mudar ou cancelar uma marcação. O que pode mudar depende de quem a marcou.
why-missed-appointment = Houve uma marcação a que não foi. O que se segue depende de quem a marcou.
why-follow-up = Espera por uma resposta a um pedido que já fez. O caminho é esse processo, e não um pedido novo.
why-eoi-reactivate = Quer recuperar uma manifestação de interesse. Se desistiu por engano, pode pedir que volte a contar.
why-eoi-pending = Tem uma manifestação de interesse. As que começaram até 3 de junho de 2024 continuam.
why-eoi-new = Não tem visto nem título. Até 3 de junho de 2024, quem já trabalhava em Portugal podia apresentar uma manifestação de interesse.
why-family-reunification = O pedido é para juntar a família. Faz-se por quem tem título em Portugal, esteja a família onde estiver.
why-outside-portugal = Está fora de Portugal. A renovação em linha é para quem está em Portugal, e os vistos pedem-se no consulado.
why-eu-family-first = É família de um cidadão da União Europeia. Para isso há um cartão próprio, com regras próprias.
why-crue = O seu documento é o certificado de registo de cidadão da União Europeia. Trata-se na câmara municipal da área onde vive.
why-has-permit = Já tem um título, e pede um primeiro. Uma pessoa vê se deve renovar o que tem ou pedir outro.
why-no-visa = Não tem título nem visto de residência. Em regra, o visto vem primeiro; há exceções, e uma pessoa vê se alguma é a sua.
why-other = O que procura não está nos outros caminhos. Uma pessoa ouve e diz por onde seguir.
why-officer-looks = Nenhuma regra cabe em tudo o que disse, ou falta um dado. Uma pessoa vê o seu caso.
why-permanent = Quer a residência permanente. É um pedido próprio, para quem tem cinco anos de residência.
why-permanent-card = O seu título é permanente: só o cartão se renova. O cartão renova-se num balcão do IRN.
why-eu-permanent-online = O seu título é permanente, da lei dos cidadãos da UE e da sua família. Desde 1 de julho de 2026, renova-se em linha.
why-eu-family-renewal = O seu cartão é da lei dos cidadãos da UE e da sua família. Este cartão renova-se com marcação, e não em linha.
why-investor-online = O seu título é de investimento. Desde 16 de fevereiro de 2026, renova-se só em linha.
why-irn-desk = Neste dia, os títulos temporários válidos ou caducados há menos de seis meses renovavam-se num balcão do IRN.
why-backlog-invited = Neste dia, quem convidava era a Estrutura de Missão da AIMA. Sem convite não se podia começar.
why-backlog-after-mission = A Estrutura de Missão acabou a 30 de dezembro de 2025, e os casos passaram para a AIMA. Quem não recebeu convite pode pedir que o seu caso seja tratado agora.
why-renewal-online = O seu título renova-se em linha. A data de validade decide quando, nunca onde.
why-too-old = O seu título caducou antes de qualquer prorrogação. Nenhuma regra geral o abrange, e por isso decide uma pessoa.
why-expiry-not-known = Não sabemos a data de validade, ou ela não chega para dizer o caminho. O seu registo diz mais: entre, ou fale com uma pessoa.
why-nothing-to-renew = Disse que não tem título nem visto, e só se renova um título. Se já teve um, está no seu registo.
why-visa-appointment = O seu visto de residência já traz uma marcação. É nela que pede o primeiro título.
why-visa-no-appointment = Tem um visto de residência sem marcação. O primeiro título pede-se com uma marcação na AIMA.
why-visa-not-known = Não sabe se o seu visto traz uma marcação. Primeiro procure-a: uma segunda marcação pode complicar a primeira.

why-window-open = O mês em que o seu título caduca está aberto.
why-window-not-yet = O mês em que o seu título caduca ainda não abriu. Não é um erro seu, e pode preparar tudo desde já.
why-window-closed = O mês em que o seu título caduca esteve aberto e já fechou. Fale connosco: dizemos o que ainda pode fazer.
why-window-invitation = O seu título caducou entre 22 de fevereiro de 2020 e 30 de junho de 2025. Estes títulos tratam-se por convite, por ordem da data de validade.
why-window-officer = O seu título caducou antes de 22 de fevereiro de 2020. Não entra nos meses nem nos convites.
why-window-not-covered = Os meses de renovação não abrangem este tipo de título.
why-article-not-said = Não disse o artigo do seu título. A resposta é a de um título temporário comum; com outro artigo pode ser diferente.
why-card-still-accepted = O cartão caducou, mas em Portugal ainda é aceite por si só. Fora de Portugal, nenhum país tem de o aceitar.
why-card-no-longer-accepted = O cartão caducou e já não é aceite por si só. Um comprovativo de renovação em curso mostra a sua situação.

not-in-force = Este caminho não está em vigor neste dia.
not-first = Seria possível, mas outro caminho vem primeiro.

## O que fazer agora

step-start-renewal = Entre e comece a renovação. Cada resposta fica guardada: pode parar e voltar.
step-prepare-draft = Entre e prepare o pedido desde já. A página mostra até quando o guardamos; quando o seu mês estiver aberto, só falta enviar.
step-open-process = Entre e abra o seu processo. Mostra de quem é a vez e qual é a próxima data.
step-ask-on-case = Escreva a sua pergunta no processo, uma só vez e com tudo. A resposta fica lá.
step-get-proof = Entre e veja em «Comprovativos» o que já pode provar. O primeiro é feito quando envia um pedido.
step-find-record = Entre com o e-mail do seu processo. Na primeira vez, tenha à mão o número do título, a data de nascimento e o NIF, o NISS ou o passaporte.
step-check-email-on-record = Entre com o e-mail do seu último pedido: se o código chegar, é o que está no registo. Se não chegar, escolha «Perdi o acesso ao meu e-mail».
step-add-to-calendar = Ponha no calendário o dia em que o seu mês abre, se já estiver marcado.
step-renew-instead = Se o que quer é renovar, volte às perguntas e escolha «Renovar o meu título».
step-contact-agency = Ligue à AIMA, 217 115 000, nos dias úteis das 8:00 às 20:00, ou use o formulário em contactenos.aima.gov.pt. Tenha à mão o passaporte, o NIF e o número do título, do visto ou do processo.
step-complain = Se ninguém responder, reclame no livro amarelo, em livroamarelo.gov.pt. A resposta deve vir em 15 dias úteis.
step-keep-appointment = Guarde a confirmação da marcação. Se quer outra data, não cancele esta antes de ter a nova.
step-ask-who-booked = Se precisa de mudar alguma coisa ou se não pôde ir, pergunte a quem marcou: AIMA, IRN ou consulado. Diga o dia, o sítio e a referência, e pergunte quanto atrasa.
step-gather-reason = Junte a mensagem da marcação e a prova do motivo, como um atestado ou um bilhete. Escreva em duas frases o que aconteceu.
step-gather-eoi-papers = Junte o que tem da manifestação de interesse: o número, o e-mail antigo e o novo. Junte também o passaporte, o telefone, o NIF e o NISS, se o tem.
step-gather-family-papers = Junte o título de quem vive em Portugal e os passaportes da família. Junte também a prova da casa e dos meios de subsistência.
step-prove-kinship = Junte as certidões que provam o parentesco, como a de nascimento ou a de casamento. Se vêm de outro país, pergunte se precisam de tradução e de legalização.
step-gather-eu-family-papers = Junte o passaporte, a prova do parentesco e o certificado de registo ou o documento de identidade do cidadão da UE. Se depende dessa pessoa, junte também a prova disso.
step-ask-eu-family-appointment = Peça a marcação em contactenos.aima.gov.pt. Escolha «Cartão de Residência UE» e depois «Pedido de Agendamento - Cartão de Residência ao abrigo do artigo 15».
step-town-hall = Vá à câmara municipal da área onde vive, com o passaporte ou o documento de identidade. Pergunte antes o que mais deve levar.
step-go-to-consulate = Fale com o consulado de Portugal no seu país ou no país onde vive: é lá que se pedem os vistos. Pergunte que visto serve para o seu caso.
step-look-in-visa-papers = Procure uma data de atendimento na AIMA nos papéis do visto e no e-mail. Veja também o correio não solicitado.
step-go-to-appointment = Vá à marcação, no dia, à hora e no sítio que estão nos papéis do visto.
step-ask-visa-appointment = Se não há marcação, peça-a em contactenos.aima.gov.pt. Diga o número do visto, o do passaporte e onde vive, e guarde a prova do envio.
step-bring-originals = Leve os originais e uma cópia: o passaporte, o visto ou o título, e os documentos que juntou.
step-book-irn-desk = Marque em siga.marcacaodeatendimento.pt. Escolha «Registo», «Cidadão», «Autorização de Residência» e «Renovação».
step-renew-cplp = Procure em aima.gov.pt o aviso da renovação CPLP e use só a ligação que lá está.
step-count-years = Conte os anos que viveu em Portugal com título: são precisos cinco. Veja as datas de cada título e as ausências longas.
step-gather-permanent-papers = Junte o passaporte, o título, a prova da casa e dos meios de subsistência. Junte também a prova de que sabe português básico.
step-ask-to-be-taken = Peça à AIMA, por escrito, que o seu caso seja tratado agora, em contactenos.aima.gov.pt. Diga o número do título, quando caducou e que não recebeu convite.
step-wait-for-invitation = O convite chega por e-mail, por ordem da data de validade. Enquanto espera, veja o e-mail e o correio não solicitado.

## O que está mal numa resposta

answer-unknown-question = Esta pergunta não é uma das nossas. Comece de novo pelas perguntas.
answer-unknown-value = Esta resposta não é uma das possíveis. Escolha uma da lista, ou «Não sei».
answer-unknown-basis = Nenhum título tem este artigo. Veja o verso do cartão, ou escolha «Não sei».
answer-impossible-day = Este dia não existe, ou não pode ser o certo. Escreva o dia, o mês e o ano como estão no documento.
answer-born-after-expiry = O título não pode caducar antes de a pessoa nascer. Corrija uma das duas datas.
answer-contradiction = Duas respostas não podem ser verdade ao mesmo tempo. Veja qual está certa e mude a outra.

## As perguntas

question-goal = O que quer fazer?
question-goal-why = Cada assunto tem o seu caminho.
question-goal-look = Se hesita entre dois, escolha o que quer resolver primeiro. No fim pode mudar a resposta.
question-goal-missing = Diga o que quer fazer, ou escolha «Não sei»
question-holds = O que tem agora?
question-holds-why = O documento que tem decide o caminho.
question-holds-look = Veja o documento mais recente que recebeu em Portugal ou no consulado. Escolha-o também se já caducou.
question-holds-missing = Diga o que tem agora, ou escolha «Não sei»
question-basis = De que tipo é o seu título?
question-basis-why = Alguns tipos de título têm um caminho próprio e pedem outros documentos.
question-basis-look = Está escrito no verso do cartão, em «Observações» ou «Tipo de título». Procure um artigo, como «artigo 88.º, n.º 1».
question-basis-missing = Diga de que tipo é o seu título, ou escolha «Não sei»
question-visa = De que tipo é o seu visto?
question-visa-why = O tipo de visto muda alguns documentos que se pedem.
question-visa-look = Procure um D seguido de um algarismo no visto colado no passaporte, ou nos papéis do consulado.
question-visa-missing = Diga de que tipo é o seu visto, ou escolha «Não sei»
question-visa-has-appointment = Os papéis do visto já trazem uma marcação na AIMA?
question-visa-has-appointment-why = Se já há uma marcação, é nela que pede o título.
question-visa-has-appointment-look = Procure um dia e uma hora nos papéis que o consulado lhe deu e nas mensagens do visto. Veja também o correio não solicitado.
question-visa-has-appointment-missing = Escolha «Sim», «Não» ou «Não sei»
question-expires = Quando caduca o seu título?
question-expires-why = A data decide quando abre a renovação do seu título.
question-expires-look = Está na frente do cartão, em «Válido até». Se o cartão já caducou, escreva essa data.
question-expires-missing = Escreva a data como está no cartão, por exemplo 14 1 2027, ou escolha «Não sei»
question-family-reunification = O pedido é para juntar a família em Portugal?
question-family-reunification-why = O reagrupamento familiar tem um caminho próprio.
question-family-reunification-look = Responda «Sim» se tem título e quer cá a família, ou se é família de quem tem título em Portugal. Por exemplo, marido, mulher, filhos ou pais.
question-family-reunification-missing = Escolha «Sim», «Não» ou «Não sei»
question-eu-family-member = É família de um cidadão da União Europeia?
question-eu-family-member-why = A família de cidadãos da UE tem outra lei e outro cartão.
question-eu-family-member-look = Podem contar o marido, a mulher, quem vive em união de facto, os filhos e os pais. Portugal também é um país da UE.
question-eu-family-member-missing = Escolha «Sim», «Não» ou «Não sei»
question-nationality = Qual é a sua nacionalidade?
question-nationality-why = Os países de língua portuguesa (CPLP) têm regras próprias.
question-nationality-look = Está no passaporte. Se tem mais do que uma, escolha a do passaporte que usa em Portugal.
question-nationality-missing = Diga a sua nacionalidade, ou escolha «Não sei»
question-in-portugal = Está em Portugal?
question-in-portugal-why = A renovação em linha é para quem está em Portugal.
question-in-portugal-look = Conta o país onde está hoje. Não conta a nacionalidade nem a morada escrita no cartão.
question-in-portugal-missing = Escolha «Sim», «Não» ou «Não sei»
question-has-open-process = Já tem um processo aberto?
question-has-open-process-why = Se já tem um, continua nesse: um segundo pedido só atrasa.
question-has-open-process-look = Está aberto se já enviou um pedido e ainda não há decisão. Procure um recibo, uma guia ou um número de processo.
question-has-open-process-missing = Escolha «Sim», «Não» ou «Não sei»
question-withdrawn-by-mistake = Desistiu por engano de uma manifestação de interesse?
question-withdrawn-by-mistake-why = Se desistiu por engano, pode pedir que volte a contar.
question-withdrawn-by-mistake-look = Em maio de 2024 houve mensagens com uma ligação para dizer que já não tinha interesse. Se carregou nela sem querer, responda «Sim».
question-withdrawn-by-mistake-missing = Escolha «Sim», «Não» ou «Não sei»
question-birth-date = Em que dia nasceu?
question-birth-date-why = Algumas regras mudam com a idade; o dia não fica guardado.
question-birth-date-look = Está no passaporte e no cartão.
question-birth-date-missing = Escreva o dia, o mês e o ano, por exemplo 27 3 1990, ou escolha «Não sei»

## As respostas que se escolhem

goal-renew = Renovar o meu título
goal-first-permit = Pedir um primeiro título, para mim ou para a minha família
goal-permanent = Pedir a residência permanente
goal-change-appointment = Mudar uma marcação
goal-cancel-appointment = Cancelar uma marcação
goal-missed-appointment = Faltei a uma marcação
goal-follow-up = Espero por uma resposta
goal-lost-email = Perdi o acesso ao meu e-mail
goal-prove-status = Provar a minha situação
goal-reactivate = Recuperar a minha manifestação de interesse
goal-other = Outra coisa

holds-residence-permit = Uma autorização de residência (título, cartão)
holds-residence-permit-hint = Um cartão que diz «Título de residência». Escolha-o também se já caducou.
holds-residence-visa = Um visto de residência
holds-residence-visa-hint = Está colado no passaporte e tem a letra D.
holds-eu-family-card = Um cartão de família de cidadão da UE
holds-eu-family-card-hint = Fala de cidadão da União ou da Lei n.º 37/2006. Escolha-o também se tem um certificado de cidadão da UE.
holds-cplp-certificate = Um título CPLP
holds-cplp-certificate-hint = Uma folha que recebeu pela Internet, ou um cartão, que diz «CPLP».
holds-permanent-permit = Um título de residência permanente
holds-permanent-permit-hint = O cartão diz «permanente» ou «longa duração». Se fala de cidadão da União, escolha o cartão da UE.
holds-expression-of-interest = Uma manifestação de interesse
holds-expression-of-interest-hint = Um pedido feito na Internet até 3 de junho de 2024, e ainda sem cartão.
holds-none = Nenhum destes
holds-none-hint = Por exemplo, só o passaporte ou um visto de turismo.

visa-d1 = D1: trabalho por conta de outrem
visa-d2 = D2: trabalho por conta própria ou empreendedorismo
visa-d3 = D3: atividade altamente qualificada
visa-d4 = D4: estudo ou investigação
visa-d5 = D5: mobilidade no ensino superior
visa-d6 = D6: família
visa-d7 = D7: rendimento próprio ou pensão
visa-d8 = D8: trabalho à distância

answer-yes = Sim
answer-no = Não

## As palavras da página

finder-title = Descobrir o meu caminho
finder-lead = No máximo sete perguntas curtas; a maioria das pessoas responde a quatro. Não guardamos nada. Não precisa de conta.
finder-start = Começar
finder-next = Continuar
finder-progress = Pergunta { $asked }
finder-change = Mudar uma resposta
finder-answers = As suas respostas
finder-again = Começar de novo
finder-clash-title = Duas respostas não combinam
finder-clash-text = As duas não podem ser verdade. Veja qual está certa e mude a outra.
finder-result-caption = O seu caminho
finder-open = Pode começar já.
finder-opens-on = Abre a { $day }.
finder-opens-unknown = Ainda sem data de abertura.
finder-closed = Não se pode começar aqui.
finder-by-officer = Uma pessoa trata do seu caso.
finder-next-steps = O que fazer agora
finder-why = Porque é este o seu caminho
finder-why-not = Porque não os outros
finder-documents = O que preparar
finder-optional = se for o seu caso
finder-fee = Quanto custa
finder-fee-none = Neste caminho não há nada a pagar, ou o valor não está publicado.
finder-who = Quem trata
finder-after = O que acontece a seguir
finder-time = Quanto demora
finder-wrong = O que costuma correr mal
finder-avoid = O que não fazer
finder-card-today = O que vale hoje o seu cartão
finder-card-accepted = Em Portugal, o cartão é aceite até { $until }.
finder-card-ended = O cartão já não é aceite por si só. Com um comprovativo de renovação em curso, mostra a sua situação.
finder-card-abroad = Fora de Portugal, nenhum país tem de o aceitar.
finder-card-valid = O cartão ainda está dentro da validade.
finder-rules = Regras usadas
finder-start-button = Começar este caminho
finder-share = Guardar ou partilhar esta resposta
finder-share-text = O endereço desta página não leva dados pessoais: nem nome, nem números, nem data de nascimento.
finder-code = Código para dizer ao telefone
finder-code-text = Com este código, a pessoa que atende abre a mesma página.
finder-calendar = Pôr a data no meu calendário
finder-as-of = Resposta para outro dia (ano-mês-dia)
finder-as-of-said = Esta é a resposta para { $day }, e não para hoje.
finder-as-of-button = Ver a resposta
finder-niss-asked = Pedimos o número da Segurança Social (NISS). Se não o tem, pode continuar sem ele.
finder-niss-if-registered = O número da Segurança Social (NISS) só se pede a quem está inscrito.
finder-niss-not-asked = Este caminho não pede o número da Segurança Social (NISS).
finder-code-wrong = Este código não é um dos nossos: pode ter uma letra trocada. Confirme-o, ou responda às perguntas.
finder-guide = Guia deste caminho
guide-for = Para quem é
guide-steps = O que fazer

## Circunstâncias, perguntadas juntas

question-circumstances = Algum destes casos é o seu?
question-circumstances-why = Cada um destes casos tem um caminho próprio ou um processo que já existe.
question-circumstances-hint = Escolha todos os que se aplicam. Se nenhum se aplica, continue.
question-circumstances-missing = Escolha o que se aplica, ou continue sem escolher
finder-exceptions = Só se for o seu caso
finder-exceptions-text = Se um destes for o seu caso, o caminho é outro:
circumstance-in-portugal = Estou fora de Portugal
circumstance-has-open-process = Já tenho um pedido em curso
circumstance-family-reunification = É para juntar a família de quem vive em Portugal
circumstance-eu-family-member = Sou familiar de um cidadão da União Europeia

nationality-other = Outro país

## Páginas, mais palavras

basis-remote-worker = Trabalho à distância para fora de Portugal (visto D8, artigo 88.º, n.º 1)
finder-why-asked = Porque perguntamos e onde ver
finder-card-where = Onde está a data
finder-card-drawing = Desenho de um cartão: a data «Válido até» está em baixo, ao centro.
finder-card-valid-until = Válido até
finder-have-code = Já tem um código?
finder-code-label = Código de 8 letras e números
finder-code-open = Abrir
finder-go = Abrir a página
finder-link = Ligação para esta página
finder-prepare-button = Preparar o meu pedido
finder-rules-verified = Verificada em
ways-title = Guias dos caminhos
ways-lead = Um guia para cada caminho: para quem é, o que fazer, quanto demora e o que costuma correr mal.
ics-opens = Abre a renovação do título de residência
ics-opens-text = A partir deste dia pode enviar o pedido de renovação. O seu caminho: { $url }
answers-unreadable = As respostas não se conseguem ler. Escreva um objeto JSON com os nomes das perguntas.
finder-change-one = Mudar
finder-pdf = Guardar em PDF
finder-card-number = Código
finder-card-issued = Resposta de { $day }
finder-card-note = Esta resposta não é uma decisão. As regras mudam: abra-a outra vez antes de agir.
finder-card-verified = verificada em { $day }
desk-way = Caminho
desk-way-open = O caminho deste título, como a pessoa o vê
finder-ask-before = Peça até { $days } dias antes da data que está no cartão.
