# Textos das regras em law/. A chave é a que a regra nomeia.

## Títulos, pela base legal

permit-75-1 = Autorização de residência com visto de residência (artigo 75.º, n.º 1)
permit-75-2 = Autorização de residência CPLP com visto (artigo 75.º, n.º 2)
permit-76 = Autorização de residência permanente (artigo 76.º)
permit-77-1 = Autorização de residência temporária (artigo 77.º, n.º 1)
permit-80 = Autorização de residência permanente (artigo 80.º)
permit-87-a = Autorização de residência CPLP (artigo 87.º-A)
permit-88-1 = Trabalho por conta de outrem (artigo 88.º, n.º 1)
permit-88-2 = Trabalho por conta de outrem, regime anterior (artigo 88.º, n.º 2)
permit-88-7 = Trabalho, depois do visto para procura de trabalho (artigo 88.º, n.º 7)
permit-89-1 = Trabalho por conta própria (artigo 89.º, n.º 1)
permit-89-2 = Trabalho por conta própria, regime anterior (artigo 89.º, n.º 2)
permit-89-4 = Empreendedorismo (artigo 89.º, n.º 4)
permit-90 = Atividade altamente qualificada (artigo 90.º)
permit-90-a = Investimento (artigo 90.º-A)
permit-91 = Ensino superior (artigo 91.º)
permit-91-a = Mobilidade de estudantes (artigo 91.º-A)
permit-91-b = Investigação (artigo 91.º-B)
permit-91-c = Mobilidade de investigadores (artigo 91.º-C)
permit-92 = Ensino secundário e formação (artigo 92.º)
permit-93 = Estágio (artigo 93.º)
permit-94 = Voluntariado (artigo 94.º)
permit-98-1 = Reagrupamento familiar, família fora de Portugal (artigo 98.º, n.º 1)
permit-98-2 = Reagrupamento familiar, família em Portugal (artigo 98.º, n.º 2)
permit-107 = Membro da família de residente (artigo 107.º)
permit-109 = Vítima de tráfico ou de auxílio à imigração ilegal (artigo 109.º)
permit-121-a = Cartão azul da União Europeia (artigo 121.º-A)
permit-122 = Autorização de residência com dispensa de visto (artigo 122.º)
permit-123 = Regime excecional (artigo 123.º)
permit-125 = Residente de longa duração (artigo 125.º)
permit-27-2008-27 = Autorização provisória de quem pediu proteção (Lei n.º 27/2008, artigo 27.º)
permit-27-2008-67 = Proteção internacional: refugiado ou proteção subsidiária (Lei n.º 27/2008, artigo 67.º)
permit-37-2006-14 = Certificado de registo de cidadão da União (Lei n.º 37/2006, artigo 14.º)
permit-37-2006-15 = Cartão de residência de familiar de cidadão da União (Lei n.º 37/2006, artigo 15.º)
permit-37-2006-16 = Residência permanente de cidadão da União (Lei n.º 37/2006, artigo 16.º)
permit-37-2006-17 = Residência permanente de familiar de cidadão da União (Lei n.º 37/2006, artigo 17.º)

## Taxas

fee-reception-and-analysis = Receção e análise do pedido
fee-temporary-title = Emissão do título

## O que a lei pede

slot-passport = Passaporte
slot-passport-why = Mostra quem é e que o documento está válido. Basta a página com a fotografia.
slot-housing = Comprovativo de morada
slot-housing-why = A lei pede alojamento. Serve o contrato de arrendamento, a caderneta predial ou uma declaração de quem o acolhe.
slot-tax-domicile = Comprovativo do domicílio fiscal
slot-tax-domicile-why = Quando o papel da casa não tem o seu nome, as Finanças confirmam onde vive. Pode tirá-lo no Portal das Finanças.
slot-employment = Contrato de trabalho
slot-employment-why = O seu título assenta num trabalho. O contrato, ou a declaração da entidade patronal, mostra que continua.
slot-means = Meios de subsistência
slot-means-why = A lei pede que tenha com que viver. Servem recibos, extratos do banco, pensão ou subsídio.
slot-payment-proof = Comprovativo de pagamento
slot-tax-declaration = Declaração das Finanças
slot-tax-declaration-why = Perguntamos nós às Finanças. Se já a tem, junte-a: serve se elas não responderem.
slot-social-security-declaration = Declaração da Segurança Social
slot-social-security-declaration-why = Perguntamos nós à Segurança Social. Se já a tem, junte-a: serve se ela não responder.
slot-niss-certificate = Certidão de não inscrição na Segurança Social
slot-niss-certificate-why = Só se não está inscrito e a quiser juntar. Uma explicação curta também chega.
question-housing = Como vive na sua casa?
question-housing-why = A resposta diz que papel da casa é preciso.
question-named-in-housing-paper = O papel da casa tem o seu nome?
question-named-in-housing-paper-why = Se não tiver, pedimos também o domicílio fiscal.
question-employed = Tem trabalho agora?
question-employed-why = Com trabalho, pedimos o contrato. Sem trabalho, pedimos os meios de subsistência.
declaration-truth = Tudo o que aqui digo é verdade
declaration-truth-why = Decidimos com o que nos diz. Uma declaração falsa pode levar à recusa.
declaration-criminal-record = Podem consultar o meu registo criminal
declaration-criminal-record-why = A lei manda ver o registo criminal. Consultamos nós: não precisa de pedir certificado.
declaration-address = Vivo na morada que indiquei
declaration-address-why = O cartão vai para esta morada, e a lei pede alojamento.

## O que serve de prova

evidence-bank-statements = Extratos do banco
evidence-employer-declaration = Declaração da entidade patronal
evidence-employment-declaration = Declaração de trabalho
evidence-institution-declaration = Declaração da instituição que acolhe
evidence-landlord-declaration = Declaração do senhorio
evidence-loan-for-use = Contrato de comodato
evidence-parish-certificate = Atestado da junta de freguesia
evidence-pension = Documento da pensão
evidence-property-record = Caderneta ou certidão do imóvel
evidence-rent-receipt = Recibo de renda
evidence-rental-contract = Contrato de arrendamento
evidence-unemployment-benefit = Documento do subsídio de desemprego
evidence-utility-bill = Fatura de água, luz, gás ou comunicações
evidence-work-contract = Contrato de trabalho

## Prorrogações de títulos caducados

extension-2020 = Os títulos caducados desde { $expires-from-extension-2020 } foram aceites até { $until-extension-2020 }.
extension-2024 = Os títulos caducados foram aceites até { $until-extension-2024 }.
extension-2024-booked = Com marcação feita, o título continuou a ser aceite até { $to-extension-2024-booked }.
extension-2025 = Os títulos caducados até { $expires-to-extension-2025 } foram aceites até { $until-extension-2025 }.
extension-2025-paid = Com o comprovativo de renovação paga, o título é aceite por { $proof-extension-2025-paid }.
extension-six-months = O título é aceite em Portugal durante { $after-extension-six-months } depois de caducar, ou depois dos decretos que o aceitaram.
extension-pending-renewal = Com a renovação pedida, está em situação regular até à decisão. O comprovativo vale { $proof-extension-pending-renewal } e renova-se.

## Feriados e encerramentos

holiday-new-year = Ano Novo
holiday-good-friday = Sexta-feira Santa
holiday-easter = Páscoa
holiday-freedom = Dia da Liberdade
holiday-labour = Dia do Trabalhador
holiday-corpus-christi = Corpo de Deus
holiday-portugal-day = Dia de Portugal
holiday-assumption = Assunção de Nossa Senhora
holiday-republic = Implantação da República
holiday-all-saints = Todos os Santos
holiday-independence = Restauração da Independência
holiday-immaculate-conception = Imaculada Conceição
holiday-christmas = Natal
holiday-municipal = Feriado municipal
holiday-azores = Dia da Região Autónoma dos Açores
holiday-madeira = Dia da Região Autónoma da Madeira
holiday-madeira-christmas = Primeira Oitava, na Madeira
closure-tolerance = Tolerância de ponto

## Taxas

fee-permanent-title = Emissão do título permanente
fee-permanent-title-renewed = Renovação do título permanente
fee-long-term-analysis = Receção do pedido de estatuto de longa duração
fee-long-term-title = Emissão do título de longa duração
fee-investor-analysis = Análise do pedido de investimento
fee-investor-grant = Concessão do título de investimento
fee-investor-renewal = Renovação do título de investimento
fee-visa-waived = Apreciação do pedido com dispensa de visto
fee-cplp-document = Documento CPLP
fee-eu-certificate = Certificado de registo, a partir dos 6 anos
fee-eu-certificate-child = Certificado de registo, até aos 5 anos
fee-eu-document = Emissão do documento
exemption-scholarship = Bolseiros do Estado português não pagam vistos nem autorizações de residência.
exemption-cplp = Nacionais da CPLP pagam apenas o custo do documento.
exemption-reciprocity = Pode haver isenção quando o outro país também não cobra aos portugueses.
exemption-board = O conselho diretivo da AIMA pode isentar ou reduzir, em casos excecionais.
exemption-victims = Vítimas de tráfico de pessoas não pagam.

## Documentos de outros títulos

slot-residence-visa = Visto de residência
slot-residence-visa-why = O primeiro título assenta no visto com que entrou.
slot-foreign-employer = Declaração de quem lhe dá trabalho no estrangeiro
slot-foreign-employer-why = Quem trabalha daqui para fora mostra para quem trabalha e com que vínculo.
slot-activity-start = Início de atividade
slot-activity-start-why = Mostra que está inscrito como trabalhador independente nas Finanças e na Segurança Social.
slot-activity = Prova da atividade
slot-activity-why = O título assenta no seu trabalho por conta própria: mostre que ele existe.
slot-qualified-contract = Contrato de trabalho qualificado
slot-qualified-contract-why = A lei pede um contrato com duração e salário mínimos.
slot-qualification = Prova das qualificações
slot-qualification-why = Mostra que tem os estudos, a experiência ou a inscrição que a profissão pede.
slot-enrolment = Matrícula
slot-enrolment-why = O título de estudante assenta na matrícula.
slot-host-agreement = Acordo com quem o acolhe
slot-host-agreement-why = Investigação, estágio e voluntariado assentam num acordo escrito com a entidade.
slot-sponsor-permit = Título do familiar que reside em Portugal
slot-sponsor-permit-why = O seu direito vem do direito dele: tem de estar válido.
slot-kinship = Prova do laço familiar
slot-kinship-why = A lei diz que familiares têm direito, e o laço prova-se com documento.
slot-parental-consent = Autorização do outro progenitor
slot-parental-consent-why = Só quando a criança vem viver com um dos pais e o outro vive noutro país.
slot-health-cover = Proteção na saúde
slot-health-cover-why = Mostra que tem quem pague os cuidados de saúde: o SNS ou um seguro.
slot-nif-proof = Comprovativo do NIF
slot-nif-proof-why = Mostra que está inscrito nas Finanças.
slot-niss-proof = Comprovativo do NISS
slot-niss-proof-why = Só se estiver inscrito. A falta do número nunca trava o pedido.
slot-foreign-criminal-record = Registo criminal do seu país
slot-foreign-criminal-record-why = Do país da nacionalidade, ou daquele onde viveu mais de um ano antes de vir.
slot-investment = Prova do investimento
slot-investment-why = Mostra que o investimento foi feito e que se mantém.
slot-portuguese-a2 = Certificado de português A2
slot-portuguese-a2-why = A lei pede português básico.
slot-five-years = Prova dos anos de residência legal
slot-five-years-why = A residência permanente pede vários anos seguidos; o guia do caminho diz quantos. O que já está no registo não se pede outra vez.
slot-victim-notice = Informação da polícia ou do tribunal
slot-victim-notice-why = É a autoridade que investiga que dá início a este pedido.
slot-eu-id = Documento de identidade
slot-eu-id-why = Mostra quem é e que é nacional de um país da União, do EEE, de Andorra ou da Suíça.
slot-eu-certificate = Certificado de registo do cidadão da União (CRUE)
slot-eu-certificate-why = O direito da família vem do direito do cidadão da União a viver cá.
slot-dependency = Prova de que está a cargo
slot-dependency-why = Só para filhos mais velhos, pais e outros familiares a cargo do cidadão da UE ou do cônjuge.
slot-address-change = Prova da nova morada
slot-address-change-why = Só se mudou de casa depois do último certificado.
declaration-eu-reason = Trabalho, estudo ou tenho meios para viver cá
declaration-eu-reason-why = A lei pede uma destas razões, sob compromisso de honra.

## O que serve de prova, noutros títulos

evidence-activity-start-statement = Declaração de início de atividade
evidence-adoption-decision = Decisão de adoção, autenticada
evidence-authority-notice = Ofício da polícia ou do Ministério Público
evidence-bank-transfer = Declaração do banco sobre a transferência
evidence-birth-record = Certidão de nascimento, autenticada
evidence-caple-test = Teste de português num centro CAPLE
evidence-care-proof = Prova médica de que precisa de assistência pessoal
evidence-cohabitation-proof = Prova de união de facto
evidence-company-record = Certidão permanente da empresa
evidence-contract-six-months = Contrato de trabalho ou promessa de contrato
evidence-contract-twelve-months = Contrato de trabalho qualificado ou promessa de contrato
evidence-course-certificate = Certificado de curso de português básico
evidence-custody-decision = Decisão que confia a criança a quem reside cá
evidence-dependency-proof = Prova de dependência económica, como transferências
evidence-diploma = Diploma ou certificado de habilitações, em cópia autenticada
evidence-earlier-titles = Títulos anteriores
evidence-employer-sworn-statement = Declaração da entidade patronal, sob compromisso de honra
evidence-enrolment-certificate = Declaração de matrícula da escola
evidence-experience-proof = Declarações de experiência profissional
evidence-foreign-insurance-authenticated = Declaração autenticada de seguradora estrangeira
evidence-foreign-sworn-statement = Declaração do empregador ou cliente estrangeiro, sob compromisso de honra
evidence-guardianship-decision = Decisão de tutela, reconhecida em Portugal
evidence-hosting-agreement = Convenção de acolhimento
evidence-identity-card = Cartão ou bilhete de identidade
evidence-insurance-declaration = Declaração de seguradora portuguesa
evidence-job-contracts = Contratos dos postos de trabalho criados
evidence-marriage-record = Certidão de casamento, autenticada
evidence-nif-declaration = Declaração das Finanças com o NIF
evidence-niss-declaration = Declaração da Segurança Social com o NISS
evidence-no-debt = Declaração de não dívida
evidence-no-registration = Declaração de que não há registo
evidence-order-declaration = Declaração da ordem profissional
evidence-origin-certificate = Documento do país de origem que diz que está a cargo
evidence-parent-authorisation = Autorização escrita, autenticada no consulado português
evidence-passport = Passaporte
evidence-permit-copy = Cópia do título, frente e verso
evidence-pla-certificate = Certificado A2 de Português Língua de Acolhimento
evidence-purchase-deed = Escritura de compra e venda
evidence-real-estate = Compra de imóveis
evidence-receipts-issued = Últimos recibos emitidos
evidence-record-authenticated = Certificado autenticado pelo país que o emite
evidence-responsibility-term = Termo de responsabilidade de quem reside legalmente cá
evidence-school-certificate = Certificado de uma escola portuguesa
evidence-service-contract = Contrato de prestação de serviços
evidence-sns-declaration = Declaração de inscrição no SNS
evidence-startup-declaration = Declaração do IAPMEI sobre a empresa em incubadora certificada
evidence-study-grant = Bolsa de estudo ou de investigação
evidence-tech-visa-term = Termo de responsabilidade de empresa certificada (Tech Visa)
evidence-traineeship-contract = Contrato de formação ou de estágio
evidence-transfers = Transferências regulares de dinheiro
evidence-volunteering-contract = Contrato com a entidade de voluntariado

## Assuntos do formulário de contacto

contact-renewals = Portal das Renovações
contact-renewals-tax-number = Corrigir ou acrescentar o NIF
contact-renewals-email = Corrigir ou mudar o e-mail
contact-renewals-nationality = Comunicar ou corrigir a nacionalidade
contact-renewals-passport = Comunicar ou corrigir o número do passaporte
contact-renewals-sex = Comunicar ou corrigir o sexo
contact-renewals-address = Comunicar ou corrigir a morada, sem novo cartão
contact-renewals-technical-error = Erro do portal
contact-permit = Autorização de residência
contact-permit-data-change = Alteração de dados
contact-permit-second-copy = Segunda via do título
contact-eu-card = Cartão de residência UE
contact-eu-card-article-15 = Agendamento do cartão do artigo 15.º
contact-temporary = Autorização temporária
contact-temporary-article-122-j = Pedido pelo artigo 122.º, alínea j)
contact-visas = Vistos
contact-visas-appointment = Agendamento depois do visto
contact-process = Estado do processo
contact-process-state = Saber em que ponto está

## Canais

channel-form = Formulário de contacto. Serve para pedir agendamento e corrigir dados.
channel-mail = E-mail, para o que o formulário não tem. Escreva «Pedido de Agendamento:» no assunto e envie uma só vez.
channel-phone = Centro de contacto. Informa; não marca.
channel-mobile = Centro de contacto, número móvel. Informa; não marca.
channel-migrants-line = Linha de apoio a migrantes.
channel-migrants-line-mobile = Linha de apoio a migrantes, para quem liga de telemóvel ou do estrangeiro.
channel-renewals-portal = Portal das Renovações.
channel-siga = Agendamento nos balcões dos registos, para renovar.
channel-mail-renewals = E-mail das renovações.
channel-services = O portal mais antigo: primeiros títulos e papéis de processos abertos.
channel-complaints = Livro Amarelo: reclamações, a que a lei manda responder.

## Factos das regras, como as frases os dizem

unit-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
unit-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
unit-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
unit-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
unit-percent = { $count } %
unit-range = { $least } a { $most }
