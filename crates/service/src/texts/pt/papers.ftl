# Documentos em PDF: comprovativos, recibo, guia, prova de tentativa; e o calendário da guia.
# Quem lê: a pessoa, e quem recebe o papel das mãos dela. Datas, horas e montantes chegam já escritos.

## Todas as folhas

paper-page-line = Página { $page } de { $pages }
paper-issued = Emissão em Lisboa: { $at }
paper-who = { $name }, título { $number }
paper-note-basis = Base legal: { $basis }.
paper-note-signed = Assinado eletronicamente pelo serviço: qualquer leitor de PDF mostra se o ficheiro foi alterado.
paper-signed-place = Lisboa
paper-signed-label = Assinatura eletrónica do serviço
paper-demo-watermark = DEMONSTRAÇÃO
paper-demo-stamp = TESTE
paper-demo-note = Documento de demonstração, sem valor legal

## Comprovativos

proof-file-title = { $title } { $number }
proof-number-label =
    { $kind ->
        [renewed] Declaração
       *[pending] Comprovativo
    }
proof-title =
    { $kind ->
        [renewed] Declaração de residência regular
       *[pending] Comprovativo de renovação pendente
    }
proof-statement-renewed = A pessoa abaixo identificada reside legalmente em Portugal: a renovação da sua autorização de residência foi aprovada e o novo cartão está a caminho.
proof-statement-pending =
    { $intime ->
        [yes] A pessoa abaixo identificada pediu, antes de o título caducar, a renovação da sua autorização de residência. O pedido aguarda decisão e, até à data abaixo, este comprovativo produz os efeitos do título.
       *[no] A pessoa abaixo identificada pediu a renovação da sua autorização de residência. O pedido aguarda decisão e, até à data abaixo, este comprovativo produz os efeitos do título.
    }
proof-name = Nome
proof-born = Data de nascimento
proof-nationality = Nacionalidade
proof-permit-number = Título n.º
proof-basis = Tipo de título
proof-decision-label = Decisão
proof-decision = Renovação aprovada a { $day }
proof-request-label = Pedido
proof-request = { $reference }, enviado a { $day }
proof-purpose-label = Feito para mostrar a
proof-purpose =
    { $purpose ->
        [work] Entidade patronal: só os dados necessários
        [housing] Senhorio: só o nome
        [bank] Banco: só os dados necessários
       *[full] Qualquer entidade: todos os dados
    }
proof-valid = Validade
proof-valid-days = De { $first } até { $last }
proof-check-title = Verifique antes de aceitar
proof-check-text = Aponte a câmara do telemóvel, ou escreva o código no endereço. Também funciona sem Internet. Compare sempre com o documento de identidade.
proof-check-address = Endereço
proof-check-code = Código
proof-qr-alt = Código QR para verificar este documento
proof-answers-title = A verificação responde a três perguntas
proof-answer-signature = Assinatura
proof-answer-signature-text = Foi este serviço que o emitiu?
proof-answer-validity = Validade
proof-answer-validity-text = Está dentro das datas?
proof-answer-status = Estado
proof-answer-status-text = Foi anulado entretanto?
proof-limits =
    { $kind ->
        [renewed] Vale só em Portugal. Não substitui o cartão e não serve para viajar.
       *[pending] Vale só em Portugal. Não é uma decisão, não substitui o cartão e não serve para viajar.
    }
proof-note-basis = Base legal: Lei n.º 23/2007, artigos 78.º e 82.º. Assinado eletronicamente pelo serviço: qualquer leitor de PDF mostra se o ficheiro foi alterado.
proof-note-prevails = Faz fé a versão portuguesa. The Portuguese text prevails.

## Recibo

receipt-file-title = Recibo do pedido { $reference }
receipt-number-label = Recibo
receipt-title = Recebemos o seu pedido
receipt-lead = O pedido está completo e registado. A guia de pagamento fica na página do pedido; avisamos por correio eletrónico quando puder pagar.
receipt-reference = Referência do pedido
receipt-received = Recebido em
receipt-received-value = { $at } (hora de Lisboa)
receipt-sent-by = Enviado por
receipt-request = Pedido
receipt-request-value = Renovação: { $permit }
receipt-answers = Respostas enviadas
receipt-documents = Documentos enviados
receipt-document = Documento
receipt-file = Ficheiro
receipt-digest = Impressão SHA-256
receipt-file-detail =
    { $pages ->
        [one] { $names } · { $pages } página · { $size }
       *[other] { $names } · { $pages } páginas · { $size }
    }
receipt-digest-note = A impressão SHA-256 (primeiros 16 algarismos) muda se o ficheiro mudar: prova que guardámos exatamente o que enviou.
receipt-next = O que acontece a seguir
receipt-next-pay = Paga a taxa no prazo da guia. O prazo só começa quando houver referência.
receipt-next-checks = Verificamos o processo com as Finanças e a Segurança Social. Não precisa de fazer nada.
receipt-next-biometrics = Se faltar a fotografia ou a impressão digital, avisamos.
receipt-next-decision =
    { $days ->
        [one] Decidimos até { $day }: { $days } dia útil, que para enquanto for a sua vez.
       *[other] Decidimos até { $day }: são { $days } dias úteis, que param enquanto for a sua vez.
    }
receipt-note-basis = Base legal: Lei n.º 23/2007, artigos 78.º e 82.º; Código do Procedimento Administrativo, artigo 106.º.
receipt-identity = Os seus dados
receipt-permit = O seu título
receipt-right = Confirmou que está tudo certo
receipt-differs = Assinalou uma diferença: { $words }
receipt-address = Morada
receipt-telephone = Telefone
receipt-household = Agregado familiar
receipt-household-value = Outros adultos: { $adults }. Crianças: { $children }.
receipt-livelihood = Meios de subsistência
receipt-employed = Trabalha para { $employer }
receipt-employed-nif = Trabalha para { $employer }, NIF { $nif }
receipt-between-jobs = Entre trabalhos: { $words }
receipt-own-income = Rendimento próprio: { $words }
receipt-niss = Segurança Social (NISS)
receipt-niss-not-registered = Disse que não está inscrito
receipt-niss-unknown = Disse que não sabe
receipt-truthful = Declarou que tudo é verdade
receipt-criminal-record = Autorizou a consulta do registo criminal
receipt-electronic-notice = Aceitou ser notificado por correio eletrónico
receipt-yes =
    { $answer ->
        [yes] Sim
       *[no] Não
    }

## Guia

slip-file-title = Guia de pagamento do pedido { $reference }
slip-number-label = Guia
slip-issued = Emitida em Lisboa: { $at }
slip-title = Guia de pagamento (DUC)
slip-request = Pedido
slip-request-value = { $reference }, renovação de autorização de residência
slip-in-name-of = Em nome de
slip-fees-title = Taxa por linhas
slip-fee-what = O quê
slip-fee-source = Base legal
slip-fee-amount = Valor
slip-total = Total a pagar
slip-reference = Referência
slip-entity-and-reference = Entidade · Referência
slip-reference-pending = Ainda não há referência. Avisamos assim que o sistema de pagamentos a der; o seu prazo não começa antes.
slip-reference-rest-pending = Pedimos uma referência nova, só para o que falta. Está na página do pedido em poucos minutos.
slip-reference-none = Nada a pagar agora por esta guia. A página do pedido diz porquê.
slip-owed = Falta pagar
slip-payable-from = Pode pagar a partir de
slip-last-day = Último dia
slip-last-moment = { $day }, até às 23:59
slip-no-date-yet = Ainda sem data: começa quando houver referência
slip-calendar-title = Como contámos os 10 dias úteis
slip-counted = O dia da emissão ({ $issued }) não conta, nem sábados e domingos. Hora de Lisboa; nos Açores é menos uma hora. Base: { $basis }.
slip-counted-holidays = O dia da emissão ({ $issued }) não conta, nem sábados, domingos e feriados: { $holidays }. Hora de Lisboa; nos Açores é menos uma hora. Base: { $basis }.
slip-counted-later = Contamos os dias quando houver referência: 24 horas de espera, depois 10 dias úteis a contar da emissão.
slip-counted-again = O prazo esteve parado enquanto procurámos o pagamento. Os dias úteis que faltavam contam de novo desde o dia a seguir à nossa resposta.
slip-holiday = { $day } ({ $name })
slip-note-issue = DUC
slip-note-holiday = fer.
slip-legend-issue = Dia da emissão
slip-legend-counted = Dia útil contado
slip-legend-off = Não conta
slip-legend-last = Último dia para pagar
slip-where = Onde pagar
slip-way-multibanco = Multibanco ou banco na Internet: «Pagamento de serviços», com a entidade e a referência.
slip-way-mbway = MB WAY, na página do seu pedido.
slip-lapse = Se o prazo passar, reabre a guia na página do pedido, com um toque. Nunca pague por outro meio nem a outra pessoa.

## Prova de tentativa

attempt-file-title = Prova de tentativa { $number }
attempt-number-label = Tentativa
attempt-title = Prova de tentativa
attempt-statement = O serviço certifica que a tentativa abaixo foi feita e que a resposta foi a que se transcreve.
attempt-who = Quem
attempt-not-signed-in = Não se sabe: a pessoa não tinha sessão iniciada
attempt-what = O que tentou
attempt-request = Pedido
attempt-when = Quando
attempt-when-value = { $at } e { $seconds } segundos (hora de Lisboa)
attempt-way = Por que via
attempt-way-signed-in = Pela Internet, com sessão iniciada
attempt-way-open = Pela Internet, sem sessão iniciada
attempt-reply = O que o serviço respondeu
attempt-code = Código
attempt-rule = Regra aplicada
attempt-rules = { $rules } (edição { $edition })
attempt-no-rule = Nenhuma regra da lei: a resposta veio do estado do serviço ou do pedido
attempt-kept = O que guardámos
attempt-kept-number = Número desta tentativa
attempt-kept-where = Registo
attempt-kept-timeline = No histórico do pedido { $reference }, ligado ao registo anterior por impressão digital
attempt-kept-register = No registo de tentativas do serviço
attempt-worth = Serve para mostrar que tentou, o quê e quando. Não é uma decisão e não prova que o pedido seria aceite.
attempt-note-basis = Base legal: Código do Procedimento Administrativo, artigos 61.º e 83.º.

# O que se tentou, pelo código da ação ou da página.
attempt-tried-open = Abrir um pedido de renovação
attempt-tried-answer = Guardar uma resposta do pedido
attempt-tried-add-document = Juntar um documento ao pedido
attempt-tried-remove-document = Retirar um documento do pedido
attempt-tried-send = Enviar o pedido de renovação
attempt-tried-pay = Pagar a taxa
attempt-tried-reopen-slip = Reabrir a guia de pagamento
attempt-tried-claim-payment = Enviar um comprovativo de pagamento
attempt-tried-look-again = Perguntar de novo por um pagamento
attempt-tried-end-matching = Dizer que um pagamento não se encontra
attempt-tried-answer-more = Responder ao que foi pedido
attempt-tried-answer-hearing = Responder na audiência
attempt-tried-ask = Fazer uma pergunta sobre o pedido
attempt-tried-withdraw = Desistir do pedido
attempt-tried-undo-withdrawal = Anular a desistência
attempt-tried-make-proof = Obter um comprovativo
attempt-tried-sign-in = Entrar no serviço
attempt-tried-find-record = Encontrar o registo da pessoa
attempt-tried-situation = Saber se pode renovar
attempt-tried-open-page = Abrir uma página do serviço
attempt-tried-take = Assumir um processo
attempt-tried-hand-back = Devolver um processo
attempt-tried-judge-document = Dar parecer sobre um documento
attempt-tried-answer-question = Responder a uma pergunta
attempt-tried-ask-more = Pedir mais à pessoa
attempt-tried-waive-check = Seguir sem uma verificação
attempt-tried-approve = Aprovar a renovação
attempt-tried-propose-refusal = Propor o indeferimento
attempt-tried-withdraw-proposal = Retirar a proposta de indeferimento
attempt-tried-refuse = Assinar o indeferimento

# O que o serviço respondeu, pelo código da recusa.
attempt-answered-wrong-stage = O pedido não está numa fase em que isto se possa fazer.
attempt-answered-incomplete = Ainda falta alguma coisa no pedido. O que foi escrito ficou guardado.
attempt-answered-window-not-open = O mês deste título ainda não abriu para renovação. Não é um erro da pessoa.
attempt-answered-fee-not-set = A taxa deste pedido ainda não foi publicada.
attempt-answered-validity-outside = O último dia do título novo não pode ser esse.
attempt-answered-window-closed = O mês em que este título caduca esteve aberto e já fechou.
attempt-answered-other-way = Este título não se renova por este serviço; há outro caminho.
attempt-answered-already-open = Já existe um pedido aberto para este título.
attempt-answered-changed-meanwhile = O pedido mudou entretanto, noutro aparelho ou por nós. Nada se perdeu.
attempt-answered-reopen-limit = A guia já foi reaberta as vezes que a regra permite. Decide um funcionário.
attempt-answered-not-lapsed = A guia ainda está dentro do prazo e pode ser paga.
attempt-answered-not-payable-yet = A guia ainda não pode ser paga: decorrem as 24 horas de espera.
attempt-answered-hearing-runs = O prazo para a pessoa se pronunciar ainda decorre.
attempt-answered-hearing-over = O prazo da audiência terminou. A resposta segue para o funcionário como pergunta.
attempt-answered-term-runs = O prazo ainda não terminou.
attempt-answered-same-signature = A segunda assinatura tem de ser de outra pessoa.
attempt-answered-undo-over = O prazo para anular a desistência terminou.
attempt-answered-words-needed = São precisas palavras que expliquem, dentro do tamanho permitido.
attempt-answered-unknown-slot = Esse documento não faz parte deste pedido.
attempt-answered-slot-full = Já há ficheiros de mais para esse documento.
attempt-answered-file-refused = O ficheiro não pôde ser aceite.
attempt-answered-not-found = Não encontrámos um registo com esses dados.
attempt-answered-code-wrong = O código não é o que enviámos.
attempt-answered-code-over = O código já não é válido.
attempt-answered-too-many = Houve demasiadas tentativas em pouco tempo.
attempt-answered-busy = O serviço estava com demasiados pedidos ao mesmo tempo.
attempt-answered-fault = O serviço falhou. A falha é nossa e ficou registada.

## Calendário da guia

ics-payable = Já pode pagar a taxa do pedido { $reference }
ics-payable-text = { $amount }. Último dia: { $last }. A guia está em { $url }
ics-last-day = Último dia para pagar a taxa do pedido { $reference }
ics-last-day-text = { $amount }. Hoje, até às 23:59 (hora de Lisboa). Se já pagou, ignore este aviso. A guia está em { $url }

## Países, pelo código do passaporte (ISO 3166 alfa-3 e ICAO 9303)

country-abw = Aruba
country-afg = Afeganistão
country-ago = Angola
country-aia = Anguila
country-ala = Alanda
country-alb = Albânia
country-and = Andorra
country-are = Emirados Árabes Unidos
country-arg = Argentina
country-arm = Arménia
country-asm = Samoa Americana
country-ata = Antártida
country-atf = Territórios Austrais Franceses
country-atg = Antígua e Barbuda
country-aus = Austrália
country-aut = Áustria
country-aze = Azerbaijão
country-bdi = Burundi
country-bel = Bélgica
country-ben = Benim
country-bes = Países Baixos Caribenhos
country-bfa = Burquina Faso
country-bgd = Bangladeche
country-bgr = Bulgária
country-bhr = Barém
country-bhs = Baamas
country-bih = Bósnia e Herzegovina
country-blm = São Bartolomeu
country-blr = Bielorrússia
country-blz = Belize
country-bmu = Bermudas
country-bol = Bolívia
country-bra = Brasil
country-brb = Barbados
country-brn = Brunei
country-btn = Butão
country-bvt = Ilha Bouvet
country-bwa = Botsuana
country-caf = República Centro-Africana
country-can = Canadá
country-cck = Ilhas dos Cocos (Keeling)
country-che = Suíça
country-chl = Chile
country-chn = China
country-civ = Côte d’Ivoire (Costa do Marfim)
country-cmr = Camarões
country-cod = Congo-Kinshasa
country-cog = Congo-Brazzaville
country-cok = Ilhas Cook
country-col = Colômbia
country-com = Comores
country-cpv = Cabo Verde
country-cri = Costa Rica
country-cub = Cuba
country-cuw = Curaçau
country-cxr = Ilha do Natal
country-cym = Ilhas Caimão
country-cyp = Chipre
country-cze = Chéquia
country-deu = Alemanha
country-dji = Jibuti
country-dma = Domínica
country-dnk = Dinamarca
country-dom = República Dominicana
country-dza = Argélia
country-ecu = Equador
country-egy = Egito
country-eri = Eritreia
country-esh = Sara Ocidental
country-esp = Espanha
country-est = Estónia
country-eth = Etiópia
country-fin = Finlândia
country-fji = Fiji
country-flk = Ilhas Falkland
country-fra = França
country-fro = Ilhas Faroé
country-fsm = Micronésia
country-gab = Gabão
country-gbr = Reino Unido
country-geo = Geórgia
country-ggy = Guernesey
country-gha = Gana
country-gib = Gibraltar
country-gin = Guiné
country-glp = Guadalupe
country-gmb = Gâmbia
country-gnb = Guiné-Bissau
country-gnq = Guiné Equatorial
country-grc = Grécia
country-grd = Granada
country-grl = Gronelândia
country-gtm = Guatemala
country-guf = Guiana Francesa
country-gum = Guame
country-guy = Guiana
country-hkg = Hong Kong, RAE da China
country-hmd = Ilhas Heard e McDonald
country-hnd = Honduras
country-hrv = Croácia
country-hti = Haiti
country-hun = Hungria
country-idn = Indonésia
country-imn = Ilha de Man
country-ind = Índia
country-iot = Território Britânico do Oceano Índico
country-irl = Irlanda
country-irn = Irão
country-irq = Iraque
country-isl = Islândia
country-isr = Israel
country-ita = Itália
country-jam = Jamaica
country-jey = Jersey
country-jor = Jordânia
country-jpn = Japão
country-kaz = Cazaquistão
country-ken = Quénia
country-kgz = Quirguistão
country-khm = Camboja
country-kir = Quiribáti
country-kna = São Cristóvão e Neves
country-kor = Coreia do Sul
country-kwt = Koweit
country-lao = Laos
country-lbn = Líbano
country-lbr = Libéria
country-lby = Líbia
country-lca = Santa Lúcia
country-lie = Listenstaine
country-lka = Sri Lanca
country-lso = Lesoto
country-ltu = Lituânia
country-lux = Luxemburgo
country-lva = Letónia
country-mac = Macau, RAE da China
country-maf = São Martinho (Saint-Martin)
country-mar = Marrocos
country-mco = Mónaco
country-mda = Moldávia
country-mdg = Madagáscar
country-mdv = Maldivas
country-mex = México
country-mhl = Ilhas Marshall
country-mkd = Macedónia do Norte
country-mli = Mali
country-mlt = Malta
country-mmr = Mianmar (Birmânia)
country-mne = Montenegro
country-mng = Mongólia
country-mnp = Ilhas Marianas do Norte
country-moz = Moçambique
country-mrt = Mauritânia
country-msr = Monserrate
country-mtq = Martinica
country-mus = Maurícia
country-mwi = Maláui
country-mys = Malásia
country-myt = Maiote
country-nam = Namíbia
country-ncl = Nova Caledónia
country-ner = Níger
country-nfk = Ilha Norfolk
country-nga = Nigéria
country-nic = Nicarágua
country-niu = Niuê
country-nld = Países Baixos
country-nor = Noruega
country-npl = Nepal
country-nru = Nauru
country-nzl = Nova Zelândia
country-omn = Omã
country-pak = Paquistão
country-pan = Panamá
country-pcn = Ilhas Pitcairn
country-per = Peru
country-phl = Filipinas
country-plw = Palau
country-png = Papua-Nova Guiné
country-pol = Polónia
country-pri = Porto Rico
country-prk = Coreia do Norte
country-prt = Portugal
country-pry = Paraguai
country-pse = Territórios palestinianos
country-pyf = Polinésia Francesa
country-qat = Catar
country-reu = Reunião
country-rou = Roménia
country-rus = Rússia
country-rwa = Ruanda
country-sau = Arábia Saudita
country-sdn = Sudão
country-sen = Senegal
country-sgp = Singapura
country-sgs = Ilhas Geórgia do Sul e Sandwich do Sul
country-shn = Santa Helena
country-sjm = Svalbard e Jan Mayen
country-slb = Ilhas Salomão
country-sle = Serra Leoa
country-slv = Salvador
country-smr = São Marinho
country-som = Somália
country-spm = São Pedro e Miquelão
country-srb = Sérvia
country-ssd = Sudão do Sul
country-stp = São Tomé e Príncipe
country-sur = Suriname
country-svk = Eslováquia
country-svn = Eslovénia
country-swe = Suécia
country-swz = Essuatíni
country-sxm = São Martinho (Sint Maarten)
country-syc = Seicheles
country-syr = Síria
country-tca = Ilhas Turcas e Caicos
country-tcd = Chade
country-tgo = Togo
country-tha = Tailândia
country-tjk = Tajiquistão
country-tkl = Toquelau
country-tkm = Turquemenistão
country-tls = Timor-Leste
country-ton = Tonga
country-tto = Trindade e Tobago
country-tun = Tunísia
country-tur = Turquia
country-tuv = Tuvalu
country-twn = Taiwan
country-tza = Tanzânia
country-uga = Uganda
country-ukr = Ucrânia
country-umi = Ilhas Menores Afastadas dos EUA
country-ury = Uruguai
country-usa = Estados Unidos
country-uzb = Usbequistão
country-vat = Cidade do Vaticano
country-vct = São Vicente e Granadinas
country-ven = Venezuela
country-vgb = Ilhas Virgens Britânicas
country-vir = Ilhas Virgens dos EUA
country-vnm = Vietname
country-vut = Vanuatu
country-wlf = Wallis e Futuna
country-wsm = Samoa
country-xkx = Kosovo
country-xxa = Apátrida
country-xxb = Refugiado
country-xxx = Nacionalidade não especificada
country-yem = Iémen
country-zaf = África do Sul
country-zmb = Zâmbia
country-zwe = Zimbabué
