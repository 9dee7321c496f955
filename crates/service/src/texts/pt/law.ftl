# Textos das regras em law/. A chave é a que a regra nomeia.

## Títulos, pela base legal

permit-75-1 = Autorização de residência com visto de residência (artigo 75.º, n.º 1)
permit-75-2 = Autorização de residência para procura de trabalho (artigo 75.º, n.º 2)
permit-76 = Autorização de residência permanente (artigo 76.º)
permit-77-1 = Autorização de residência temporária (artigo 77.º, n.º 1)
permit-80 = Autorização de residência permanente (artigo 80.º)
permit-87-a = Autorização de residência CPLP (artigo 87.º-A)
permit-88-1 = Trabalho por conta de outrem (artigo 88.º, n.º 1)
permit-88-2 = Trabalho por conta de outrem, regime anterior (artigo 88.º, n.º 2)
permit-88-7 = Trabalho sazonal (artigo 88.º, n.º 7)
permit-89-1 = Trabalho por conta própria (artigo 89.º, n.º 1)
permit-89-2 = Trabalho por conta própria, regime anterior (artigo 89.º, n.º 2)
permit-89-4 = Empreendedorismo (artigo 89.º, n.º 4)
permit-90 = Investigação ou atividade altamente qualificada (artigo 90.º)
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

extension-2020 = Os títulos caducados desde fevereiro de 2020 foram aceites até 30 de junho de 2024.
extension-2024 = Os títulos caducados foram aceites até 30 de junho de 2025.
extension-2024-booked = Com marcação feita, o título continuou a ser aceite até 15 de outubro de 2025.
extension-2025 = Os títulos caducados até 30 de junho de 2025 foram aceites até 15 de outubro de 2025.
extension-2025-paid = Com o comprovativo de renovação paga, o título é aceite por 180 dias.
extension-six-months = O título é aceite em Portugal mais seis meses depois de caducar.
extension-pending-renewal = Com a renovação pedida, está em situação regular até à decisão. O comprovativo vale 60 dias e renova-se.

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
