# Guias públicos: documentos, taxas, prazos, balcões e prorrogações.

## Guias: a página de todos

guides-title = Guias
guides-lead = O que a lei pede, quanto custa, que prazos correm e onde ir. Cada linha diz a base legal e o dia em que a confirmámos.
guides-path = Caminho até esta página
guides-home = Início
guides-documents-text = O que pede cada título, onde se obtém e o que se aceita.
guides-fees-text = As linhas da tabela oficial, por pedido e por canal.
guides-deadlines-text = O que o dia do cartão quer dizer, e porque cada dia de um prazo conta ou não.
guides-offices-text = Lojas, balcões, horários e como falar com a AIMA.
guides-extensions-text = O que vale um título caducado, cá e lá fora.

## Guias: ver outro dia

guides-as-of-now = Mostra o que vale hoje, { $day }.
guides-as-of-day = Mostra o que valia ou vai valer em { $day }, pelo que sabemos hoje.
guides-as-of-back = Ver o que vale hoje
guides-as-of-change = Ver outro dia
guides-as-of-label = Dia
guides-as-of-hint = Por exemplo, o dia em que entregou o pedido.
guides-as-of-button = Mostrar esse dia
guides-as-of-wrong = Escreva um dia como 2026-03-01
guides-source = Base legal: { $basis }. Confirmado em { $day }.
guides-on-page = Nesta página
guides-unsure = A confirmar
guides-unsure-text = As fontes públicas não chegam para ter certeza destas linhas. Confirme antes de contar com elas.
guides-not-published = Não publicado
guides-nothing = Para esse dia não temos regras confirmadas.

## Guias: documentos

guides-documents-title = Documentos de cada pedido
guides-documents-lead = Escolha um documento, ou veja o que pede cada título. O que já está no processo não se pede outra vez.
guides-documents-all = Todos os documentos
guides-documents-permit = O que pede o meu título?
guides-documents-permit-label = Título
guides-documents-act-label = Pedido
guides-documents-button = Mostrar documentos
guides-documents-for = { $act }: { $permit }
guides-documents-none = Para este título e este pedido não temos uma lista confirmada.
guides-act-grant = Primeiro título
guides-act-grant-visa-waived = Primeiro título, com dispensa de visto
guides-act-renewal = Renovação
guides-need-required = É preciso
guides-need-optional = Ajuda, não é obrigatório
guides-need-depends = Só em alguns casos

## Guias: um documento

guides-document-where = Onde se obtém
guides-document-what = O que é
guides-document-without = Se não o tem
guides-document-kept = O que já foi aceite no seu processo não se pede outra vez, mesmo que depois caduque sem culpa sua (Decreto Regulamentar n.º 84/2007, artigo 51.º, n.º 14).
guides-document-advice = As regras desta página dizem a base legal e o dia em que as confirmámos. Onde se obtém e como deve vir são conselhos nossos: antes de ir, confirme com a entidade.
guides-scan-whole = O papel inteiro, com os quatro cantos à vista, e todas as páginas.
guides-scan-readable = Direito, com luz, e tudo se lê sem ampliar.
guides-scan-cut = Um canto cortado, um dedo por cima ou uma página a menos.
guides-scan-dark = Imagem tremida, escura, com reflexo, ou um ficheiro com palavra-passe.
guides-document-validity = Validade
guides-document-age = Pode ter no máximo { $days } dias no dia em que envia o pedido.
guides-document-age-for = { $permits }: pode ter no máximo { $days } dias no dia em que envia o pedido.
guides-document-valid = Tem de estar válido no dia em que envia o pedido.
guides-document-any-age = A lei não lhe marca uma idade máxima. Um documento recente decide-se mais depressa.
guides-document-accepted = O que se aceita
guides-document-accepted-age = { $paper } (no máximo { $days } dias)
guides-document-accepted-least = { $paper } ({ $months } ou mais)
guides-document-accepted-until = { $paper }: só até { $day }
guides-document-accepted-for = { $paper }: { $permits }
guides-document-some = só alguns títulos
guides-document-refused = O que não se aceita
guides-document-refused-since = { $paper }: não se aceita desde { $day }
guides-document-examples = Como deve vir
guides-document-good = Assim, sim
guides-document-bad = Assim, não
guides-document-who = Quem precisa
guides-document-check = Veja se o seu ficheiro serve

## Guias: taxas

guides-fees-title = Taxas
guides-fees-lead = Uma taxa é uma linha da tabela oficial; o total é a soma das linhas de um pedido. O valor digital é o publicado; não o calculamos.
guides-fees-line = Linha da tabela
guides-fees-online = Pela internet
guides-fees-counter = Ao balcão
guides-fees-total = Total
guides-fees-none = Para esse dia não há valores publicados.
guides-fees-temporary = Título temporário: primeiro ou renovação
guides-fees-visa-waived = Primeiro título com dispensa de visto
guides-fees-visa-waived-note = Não é a taxa da renovação, embora muitos guias o digam. Se acresce a outras linhas, a tabela que lemos não diz.
guides-fees-permanent-grant = Título permanente: primeiro
guides-fees-permanent-renewal = Título permanente: renovação ou novos dados
guides-fees-long-term = Residente de longa duração
guides-fees-investor-grant = Investimento: primeiro título
guides-fees-investor-renewal = Investimento: renovação
guides-fees-cplp = CPLP: renovação
guides-fees-cplp-grant = CPLP: primeiro título
guides-fees-eu-certificate = Cidadãos da União: certificado de registo, na câmara municipal
guides-fees-eu-family = Familiares de cidadãos da União: cartão de residência
guides-fees-eu-permanent = Cidadãos da União e família: residência permanente
guides-fees-exempt = Quem não paga, ou paga menos
guides-fees-never = Pagar tarde nunca impede que o silêncio aprove o pedido (CPA, artigo 130.º).
guides-fees-third = Nunca pague a terceiros.
guides-fees-third-text = A taxa paga-se só com a referência do seu processo. Ninguém cobra por uma marcação, por uma vaga ou por passar à frente.
guides-fees-third-link = Veja se uma mensagem é mesmo nossa
guides-fees-sums = Exemplos de totais, por caminho
guides-fees-sums-text = Somas de linhas da tabela, para títulos comuns em cada caminho. As linhas estão mais abaixo.
guides-fees-way = Caminho
guides-fees-since = Em vigor desde { $day }.
guides-fees-between = Em vigor de { $from } a { $to }.

## Guias: prazos

guides-deadlines-title = Prazos e calendário
guides-deadlines-lead = As mesmas contas que o serviço faz para os seus prazos. Sábados, domingos e feriados não contam nos prazos em dias úteis.
guides-deadlines-page-lead = O que o dia do seu cartão quer dizer, e como se conta qualquer prazo do processo.
guides-deadlines-heading = Contar um prazo
guides-expiry-button = Ver os meus prazos
guides-expiry-far = Escreva o ano com quatro algarismos, entre { $first } e { $last }: fora disso, nenhum título caduca.
guides-expiry-days = Os seus dias
guides-expiry-opens = O mês abre
guides-expiry-prepare = Comece a juntar os papéis
guides-expiry-ask = Peça a renovação até
guides-expiry-last = Último dia do título
guides-expiry-calendar = Pôr estes lembretes no meu calendário
guides-expiry-worth = O que vale o cartão
ics-expires = O título de residência caduca
ics-prepare = Juntar os papéis para renovar o título de residência
ics-ask = Último dia recomendado para pedir a renovação
ics-reminder-text = Para um título que caduca em { $day }. Os meses podem mudar: veja outra vez antes de agir, em { $url }
guides-deadlines-kind = O que quer contar?
guides-deadlines-start = A partir de que dia?
guides-deadlines-start-hint = O dia em que aconteceu: a guia emitida, a carta recebida, o pedido enviado, o título que caduca.
guides-deadlines-office = Serviço de que município?
guides-deadlines-office-hint = Os feriados desse município também podem dar-lhe mais tempo.
guides-deadlines-office-none = Não sei
guides-deadlines-button = Contar
guides-deadlines-last = Último dia
guides-deadlines-last-show = Aja até
guides-deadlines-last-late = Só caduca depois de
guides-deadlines-mark-start = dia 0
guides-deadlines-early = Se forem dias seguidos
guides-deadlines-length = Prazo
guides-deadlines-two = Este prazo pode ler-se de duas maneiras. Aja até à primeira data; nada caduca antes da segunda.
guides-deadlines-counted = Dia a dia
guides-deadlines-counted-text = O dia do acontecimento não conta.
guides-deadlines-day-start = Dia do acontecimento: não conta
guides-deadlines-day-counts = Conta: { $nth } dia
guides-deadlines-day-last = Último: { $nth } dia
guides-deadlines-day-weekend = Fim de semana: não conta
guides-deadlines-day-holiday = { $name }: não conta
guides-deadlines-day-perhaps = { $name }: conta para agir, não para caducar
guides-deadlines-start-wrong = Escreva o dia, por exemplo 27 3 2026
guides-deadlines-kind-wrong = Escolha o que quer contar
guides-deadlines-unknown = O calendário que conhecemos não chega a esse dia. Conhecemos os feriados de { $first } a { $last }.
guides-deadlines-no-row = Nesse dia a regra deste prazo ainda não existia, ou não a confirmámos.
guides-unit-working-days =
    { $count ->
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }
guides-unit-calendar-days =
    { $count ->
        [one] { $count } dia seguido
       *[other] { $count } dias seguidos
    }
guides-unit-before =
    { $count ->
        [one] { $count } dia antes
       *[other] { $count } dias antes
    }
guides-kind-payment = Pagar a guia (DUC), desde a emissão
guides-kind-request-for-more = Responder a um pedido de elementos, desde a notificação
guides-kind-hearing = Responder antes de uma recusa (audiência), desde a notificação
guides-kind-decision-renewal = Decisão da renovação, desde o envio
guides-kind-decision-grant = Decisão do primeiro título, desde o envio
guides-kind-notice-electronic = Notificação por e-mail não aberta, desde o envio
guides-kind-notice-registered = Carta registada, desde o registo
guides-kind-notice-digital-address = Morada única digital, desde que ficou disponível
guides-kind-renewal-request = Pedir a renovação a tempo, antes de o título caducar
guides-kind-change-report = Comunicar nova morada ou estado civil, desde a mudança
guides-deadlines-note-tacit = Sem decisão até { $day }, a renovação fica aprovada por si.

## Guias: balcões e contactos

guides-offices-title = Balcões e contactos
guides-offices-lead = Onde ficam, quando abrem e para quê. Sem agendamento há um número de senhas por dia.
guides-offices-channels = Como falar com a AIMA
guides-offices-channel = Canal
guides-offices-for = Para quê
guides-offices-hours = Dias úteis
guides-offices-subjects = Assuntos do formulário de contacto
guides-offices-subjects-text = A lista completa não é pública: estes são os que conhecemos.
guides-offices-subject = Assunto
guides-offices-asks = O que lhe pedem
guides-offices-until = Só até { $days } dias antes de o título caducar.
guides-offices-shops = Lojas AIMA
guides-offices-desks = Balcões dos registos (IRN) que renovam
guides-offices-desks-text = A lista completa dos balcões não é pública: mostramos o que a imprensa nomeia. A marcação faz-se no SIGA.
guides-offices-scam = Ninguém marca por telefone.
guides-offices-scam-text = Quem cobra por uma marcação engana-o.
guides-office-open = Aberto
guides-office-no-address = Morada não publicada pela fonte
guides-office-shop = Loja AIMA: { $name }
guides-office-shop-lead = Uma loja da AIMA, como a página oficial a descreve.
guides-office-desk = Balcão do registo: { $name }
guides-office-desk-lead = Um balcão do Instituto dos Registos e do Notariado (IRN), como a imprensa o nomeia. A marcação faz-se em siga.marcacaodeatendimento.pt.
guides-office-does = O que faz, e quando
guides-office-when-open = enquanto está aberto
guides-office-not = O que não faz
guides-office-not-named = A página oficial não diz que aqui se trate de: { $services }.
guides-office-shop-not = Marcações por telefone: ninguém as faz.
guides-office-desk-not = Primeiros títulos e casos especiais: tratam-se na AIMA.
guides-office-no-calendar = Não sabemos qual é o feriado deste município: nesse dia pode estar fechado.
guides-office-day-open = Aberto: { $day }.
guides-office-day-closed = Fechado: { $day }.
guides-office-weekend = É fim de semana
guides-office-next = { $why }. Abre outra vez: { $day }.
guides-office-hours-unknown = O horário não foi publicado. Confirme antes de ir.
guides-office-place = Onde fica
guides-office-map = Ver no mapa (OpenStreetMap)
guides-office-tickets =
    { $count ->
        [one] { $count } senha por dia
       *[other] { $count } senhas por dia
    }
guides-office-span = { $from } às { $until }
guides-service-information = Informações
guides-service-general = Atendimento geral
guides-service-card-handover = Entrega de títulos
guides-service-documents = Documentos
guides-service-nationality-certificates = Certidões para a nacionalidade
guides-service-certificates = Certidões
guides-service-renewals = Renovações
asks-name = nome
asks-birth-date = data de nascimento
asks-nationality = nacionalidade
asks-phone = telefone
asks-email = e-mail
asks-permit-number = número do título
asks-passport-number = número do passaporte
asks-visa-number = número do visto
asks-new-value = o dado novo
asks-reason = o motivo
asks-passport-copy = cópia do passaporte
asks-card-copy = cópia do título
asks-visa-copy = cópia do visto
asks-screenshot = imagem do ecrã
asks-reason-proof = prova do motivo
asks-police-report = participação à polícia
asks-kinship-proof = prova do laço familiar
asks-eu-certificate = certificado de registo do cidadão da União

## Guias: prorrogações

guides-extensions-title = O que vale um título caducado
guides-extensions-lead = Em Portugal, vários diplomas mandaram aceitar títulos caducados. Nenhum obriga outro país nem uma companhia aérea.
guides-extensions-expires = Quando caduca o título?
guides-extensions-button = Ver o que vale
guides-extensions-expires-wrong = Escreva o dia do cartão, por exemplo 31 7 2026
guides-extensions-valid = Ainda não caducou.
guides-extensions-valid-text = Vale em Portugal e fora até { $day }.
guides-extensions-accepted = É aceite em Portugal até { $day }.
guides-extensions-accepted-text = O título caducou em { $day }, mas a lei manda aceitá-lo.
guides-extensions-ended = Já não é aceite por si.
guides-extensions-ended-last = Foi aceite até { $day }.
guides-extensions-ended-none = Nenhum diploma o prorrogou.
guides-extensions-abroad = Fora de Portugal, não conte com ele.
guides-extensions-abroad-text = Nenhuma prorrogação obriga outro país do espaço Schengen ou uma companhia aérea.
guides-extensions-proofs = Com um comprovativo
guides-extensions-chain = Todos os diplomas, por ordem
guides-extensions-act = O que diz
guides-extensions-in-force = Em vigor
guides-extensions-since = desde { $day }
guides-extensions-between = de { $from } a { $to }
footer-guides = Guias

## Cada documento: onde se obtém, como deve vir e como não deve

guide-passport-what = O documento de viagem do seu país, com a fotografia, o número e a data de validade.
guide-passport-where = No consulado do seu país em Portugal.
guide-passport-without = Se caducou ou se perdeu, peça outro no consulado do seu país e guarde a prova desse pedido. Outro documento de viagem válido, emitido pelo seu país, também serve.
guide-passport-good = A página da fotografia inteira, com as duas linhas de letras e sinais de baixo.
guide-passport-bad = Fotografia com reflexo, dedos por cima ou um canto cortado.
guide-residence-visa-what = A vinheta que um consulado de Portugal colou no passaporte, com que pode pedir o primeiro título.
guide-residence-visa-where = Foi colado no passaporte pelo consulado português.
guide-residence-visa-without = Se perdeu o passaporte com o visto, participe à polícia e fale com o consulado que o emitiu. Alguns títulos dispensam o visto: em «Documentos de cada pedido», escolha «com dispensa de visto».
guide-residence-visa-good = A página do visto, com o número e as datas legíveis.
guide-residence-visa-bad = O visto de turismo, ou só o carimbo de entrada.
guide-housing-what = O papel que mostra onde vive e com que direito: casa arrendada, sua, emprestada ou dada por quem o emprega.
guide-housing-where = Do senhorio, da conservatória do registo predial ou de quem o acolhe.
guide-housing-without = O papel não tem o seu nome? Junte uma declaração de quem o acolhe, com o nome e o NIF do dono e o número do imóvel no registo. Nesse caso pedimos também o domicílio fiscal.
guide-housing-good = Contrato assinado por todos, com todas as páginas, e o último recibo de renda.
guide-housing-bad = Só a primeira página, ou um contrato de outra morada.
guide-tax-domicile-what = Certidão das Finanças com a morada que lá está registada em seu nome.
guide-tax-domicile-where = No Portal das Finanças, em Certidões.
guide-tax-domicile-without = Se o papel da casa tem o seu nome, não precisa desta certidão. Se a morada nas Finanças é antiga, mude-a primeiro e peça depois a certidão.
guide-tax-domicile-good = Certidão recente, com a morada onde vive.
guide-tax-domicile-bad = Morada antiga: mude-a primeiro nas Finanças.
guide-employment-what = Contrato, ou declaração da entidade patronal, que diz para quem trabalha, desde quando e por quanto.
guide-employment-where = Da entidade patronal.
guide-employment-without = Sem contrato escrito, peça à entidade patronal uma declaração de trabalho assinada. Se ficou sem trabalho, junte em «Meios de subsistência» o documento do subsídio de desemprego.
guide-employment-good = Contrato com datas, salário e as duas assinaturas.
guide-employment-bad = Contrato já terminado, ou sem assinatura da empresa.
guide-foreign-employer-what = Declaração da empresa, ou do cliente, no estrangeiro: diz que trabalha para ela, e em que termos.
guide-foreign-employer-where = Da empresa ou do cliente no estrangeiro.
guide-foreign-employer-without = A lista oficial não nomeia outro papel em vez deste. Se quem lhe dá trabalho não o assina, fale com a AIMA antes de enviar.
guide-foreign-employer-good = Declaração assinada sob compromisso de honra, que diz o vínculo e desde quando.
guide-foreign-employer-bad = Uma mensagem de e-mail sem assinatura.
guide-activity-start-what = Prova de que abriu atividade por conta própria nas Finanças e de que se inscreveu na Segurança Social.
guide-activity-start-where = No Portal das Finanças e na Segurança Social Direta.
guide-activity-start-without = Se ainda não abriu atividade, abra-a primeiro no Portal das Finanças. Se só falta o NISS, diga-o no pedido: a falta do número nunca o trava.
guide-activity-start-good = Declaração com o NIF, a atividade e a data de início.
guide-activity-start-bad = Um pedido ainda não entregue.
guide-activity-what = Papéis que mostram que trabalha mesmo por conta própria: um contrato, uma empresa ou recibos.
guide-activity-where = Dos seus clientes, da conservatória do registo comercial ou do Portal das Finanças.
guide-activity-without = Basta um deles. Sem contrato com um cliente, servem os últimos recibos ou a certidão permanente da empresa.
guide-activity-good = Contrato com um cliente, código da certidão permanente ou recibos dos últimos meses.
guide-activity-bad = Uma proposta que ninguém aceitou.
guide-qualified-contract-what = Contrato, ou promessa de contrato, para um trabalho que pede qualificações, com a duração e o salário da lei.
guide-qualified-contract-where = Da entidade patronal.
guide-qualified-contract-without = Se a empresa é certificada pelo Tech Visa, serve o termo de responsabilidade dela. Uma promessa de contrato assinada vale como o contrato.
guide-qualified-contract-good = Contrato que diz a função, a duração e o salário por ano.
guide-qualified-contract-bad = Contrato mais curto do que a lei pede para este título.
guide-qualification-what = Diploma, experiência ou inscrição na ordem: aquilo que a sua profissão pede.
guide-qualification-where = Da universidade, de antigos empregadores ou da ordem profissional.
guide-qualification-without = Sem diploma, podem servir declarações de antigos empregadores, com datas e funções. Se a profissão é regulada, peça a declaração da ordem.
guide-qualification-good = Diploma em cópia autenticada, com tradução se não for em português.
guide-qualification-bad = Currículo escrito por si.
guide-means-what = Papéis que mostram com que vive: salário, poupança, pensão, bolsa ou subsídio.
guide-means-where = Do banco, da Segurança Social ou de quem paga a pensão ou a bolsa.
guide-means-without = Se um papel não chega, junte vários: recibos de salário e extratos, por exemplo. Quem estuda pode juntar um termo de responsabilidade de quem reside legalmente cá.
guide-means-good = Extratos dos últimos meses, com o seu nome em cada página.
guide-means-bad = Fotografia do ecrã com o saldo de um dia.
guide-enrolment-what = Declaração da escola ou da universidade: diz que está inscrito, em que curso e em que ano.
guide-enrolment-where = Da secretaria da escola ou da universidade.
guide-enrolment-without = Se a matrícula ainda não abriu, peça uma declaração de que foi admitido e do dia em que se pode matricular. Explique-o no pedido: quem decide vê se chega.
guide-enrolment-good = Declaração deste ano letivo, com o curso e a data.
guide-enrolment-bad = Matrícula do ano passado, ou só o recibo da propina.
guide-host-agreement-what = O acordo escrito com quem o recebe: convenção de acolhimento, contrato de estágio ou de voluntariado.
guide-host-agreement-where = Da universidade, do centro de investigação ou da entidade que o acolhe.
guide-host-agreement-without = A lista oficial não nomeia outro papel em vez deste. Se ainda falta uma assinatura, espere por ela antes de enviar.
guide-host-agreement-good = Acordo assinado pelos dois lados, com datas e o que vai fazer.
guide-host-agreement-bad = Uma carta de interesse sem datas.
guide-sponsor-permit-what = Cópia do título do familiar que já reside em Portugal.
guide-sponsor-permit-where = É o cartão do familiar que reside cá.
guide-sponsor-permit-without = Se o título dele caducou, junte também o comprovativo de que a renovação está em curso. Se o perdeu, a AIMA emite uma segunda via.
guide-sponsor-permit-good = Frente e verso do cartão, a cores.
guide-sponsor-permit-bad = Só a frente, ou um título já cancelado.
guide-kinship-what = Certidão que diz de quem é família: casamento, nascimento, adoção, tutela ou união de facto.
guide-kinship-where = Do registo civil do país onde o facto aconteceu.
guide-kinship-without = Se o registo do seu país não passa a certidão, junte o que tem e explique porquê. Quem decide vê se chega.
guide-kinship-good = Certidão recente, autenticada e traduzida.
guide-kinship-bad = Cópia simples sem apostila nem legalização.
guide-parental-consent-what = Autorização do pai ou da mãe que fica noutro país, para a criança viver cá.
guide-parental-consent-where = No consulado português do país onde vive o outro progenitor.
guide-parental-consent-without = Se um tribunal confiou a criança a quem reside cá, essa decisão serve em vez da autorização.
guide-parental-consent-good = Autorização escrita, assinada perante o consulado.
guide-parental-consent-bad = Uma carta sem assinatura reconhecida.
guide-health-cover-what = Prova de que está inscrito no SNS ou de que um seguro lhe paga os cuidados de saúde.
guide-health-cover-where = No centro de saúde ou na seguradora.
guide-health-cover-without = Se não tem número de utente, peça-o no centro de saúde; o NISS não é preciso para isso. O seguro pode ser de uma seguradora portuguesa, ou de uma estrangeira com declaração autenticada.
guide-health-cover-good = Declaração com o seu nome e as datas da cobertura.
guide-health-cover-bad = Seguro de viagem de poucas semanas.
guide-nif-proof-what = Documento das Finanças com o seu nome e o número de contribuinte (NIF).
guide-nif-proof-where = No Portal das Finanças ou num serviço de Finanças.
guide-nif-proof-without = Sem NIF, peça-o num serviço de Finanças. Se só perdeu o papel, tire outro no Portal das Finanças.
guide-nif-proof-good = Documento das Finanças com o nome e o número.
guide-nif-proof-bad = O número escrito à mão.
guide-niss-proof-what = Documento da Segurança Social com o seu nome e o número (NISS).
guide-niss-proof-where = Na Segurança Social Direta ou num balcão da Segurança Social.
guide-niss-proof-without = Se não está inscrito, não precisa deste papel: diga-o no pedido. A certidão de não inscrição ajuda, e não é obrigatória.
guide-niss-proof-good = Documento da Segurança Social com o nome e o número.
guide-niss-proof-bad = O número de outra pessoa da família.
guide-foreign-criminal-record-what = Certificado de outro país que diz se lá foi condenado por algum crime.
guide-foreign-criminal-record-where = Da polícia ou da justiça desse país, ou pelo seu consulado.
guide-foreign-criminal-record-without = Se o país demora a responder, guarde a prova do dia em que pediu. O registo criminal português não precisa de o pedir: com a sua autorização, é a AIMA que o consulta.
guide-foreign-criminal-record-good = Certificado recente, com apostila ou legalização, e traduzido.
guide-foreign-criminal-record-bad = Certificado caducado ou sem tradução.
guide-investment-what = Papéis que mostram em que investiu, quanto e desde quando.
guide-investment-where = Do banco, da conservatória ou da entidade onde investiu.
guide-investment-without = Depende do investimento: a declaração do banco sobre a transferência, ou os contratos dos postos de trabalho criados.
guide-investment-good = Declaração do banco com o valor, a data e o destino.
guide-investment-bad = Promessa de investimento sem transferência.
guide-tax-declaration-what = Declaração das Finanças que diz se tem dívidas de impostos.
guide-tax-declaration-where = No Portal das Finanças, em Certidões.
guide-tax-declaration-without = Numa renovação comum, não faz falta: perguntamos nós às Finanças (Decreto Regulamentar n.º 84/2007, artigo 63.º, n.º 3). Nos títulos de investimento, quem não está inscrito pode juntar uma declaração de que não há registo.
guide-tax-declaration-good = Declaração de não dívida em PDF, com o código de validação.
guide-tax-declaration-bad = Declaração fora do prazo de validade.
guide-social-security-declaration-what = Declaração da Segurança Social que diz se tem contribuições em dívida.
guide-social-security-declaration-where = Na Segurança Social Direta.
guide-social-security-declaration-without = Numa renovação comum, não faz falta: perguntamos nós à Segurança Social (Decreto Regulamentar n.º 84/2007, artigo 63.º, n.º 3). Nos títulos de investimento, quem não está inscrito pode juntar uma declaração de que não há registo.
guide-social-security-declaration-good = Declaração de situação contributiva em PDF, com o código.
guide-social-security-declaration-bad = Só os recibos de pagamento.
guide-niss-certificate-what = Certidão da Segurança Social que diz que não está inscrito.
guide-niss-certificate-where = Num balcão da Segurança Social.
guide-niss-certificate-without = Não é obrigatória. Em vez dela, explique no pedido, em poucas palavras, porque não está inscrito.
guide-niss-certificate-good = Certidão com o seu nome e a data.
guide-niss-certificate-bad = Uma fotografia da senha de atendimento.
guide-portuguese-a2-what = Certificado de que sabe português básico, o nível A2 do quadro europeu.
guide-portuguese-a2-where = Na escola, no IEFP, num centro Qualifica ou num centro CAPLE.
guide-portuguese-a2-without = Ainda não o tem? Faça o teste num centro CAPLE, ou um curso de Português Língua de Acolhimento. Um certificado de uma escola portuguesa também serve.
guide-portuguese-a2-good = Certificado com o nível A2 ou superior e o nome da entidade.
guide-portuguese-a2-bad = Declaração de que frequenta o curso.
guide-five-years-what = Os títulos que mostram que reside legalmente em Portugal há { $measure-permanent-residence } seguidos.
guide-five-years-where = Os títulos anteriores que guardou. O que já está no processo não precisa de trazer.
guide-five-years-without = Se perdeu um título antigo, diga no pedido o número ou as datas de que se lembra. O que já está no processo não se pede outra vez.
guide-five-years-good = Títulos que cobrem todos os anos, sem intervalos.
guide-five-years-bad = Só o último título.
guide-victim-notice-what = Comunicação da polícia ou do Ministério Público de que há uma vítima de tráfico de pessoas.
guide-victim-notice-where = Chega à AIMA pela polícia ou pelo tribunal.
guide-victim-notice-without = Não tem de a pedir nem de a trazer: é a autoridade que a envia. Se ainda não falou com ninguém, fale com a polícia ou com uma associação que apoia vítimas.
guide-victim-notice-good = Ofício com o número do processo.
guide-victim-notice-bad = Um relato escrito por si: não precisa de contar outra vez o que lhe aconteceu.
guide-eu-id-what = Cartão de identidade ou passaporte de um cidadão da União, do EEE, de Andorra ou da Suíça.
guide-eu-id-where = No seu país, ou no consulado dele em Portugal.
guide-eu-id-without = Basta um dos dois, dentro da validade. Se os dois caducaram, renove um no consulado do seu país.
guide-eu-id-good = Cartão de identidade, frente e verso, ou a página da fotografia do passaporte.
guide-eu-id-bad = Carta de condução.
guide-eu-certificate-what = O certificado (CRUE) que a câmara municipal passou ao cidadão da União com quem vive.
guide-eu-certificate-where = Na câmara municipal da morada.
guide-eu-certificate-without = Se o cidadão da União ainda não o tem, pede-o primeiro na câmara da morada. Quanto custa está na página das taxas.
guide-eu-certificate-good = Certificado válido, com o nome do cidadão da União.
guide-eu-certificate-bad = Atestado de residência da junta.
guide-dependency-what = Prova de que depende do familiar: dinheiro que recebe, ou cuidados de que precisa.
guide-dependency-where = Da autoridade do país de origem, do banco ou do médico.
guide-dependency-without = Não há um papel único. Servem um documento do país de origem, transferências regulares ou uma prova médica; mais do que um ajuda.
guide-dependency-good = Documento que diz de quem depende e desde quando.
guide-dependency-bad = Uma declaração escrita por si.
guide-address-change-what = Papel com a morada nova, para quem mudou de casa depois do último certificado.
guide-address-change-where = Da junta de freguesia, do senhorio ou do notário.
guide-address-change-without = Basta um: atestado da junta, escritura ou contrato de arrendamento. Se não mudou de casa, não precisa de nenhum.
guide-address-change-good = Atestado, contrato ou escritura com a nova morada.
guide-address-change-bad = Envelope ou fatura.
