# Documents in PDF: proofs, receipt, slip, proof of attempt; and the calendar of the slip.
# Read by the person, and by whoever gets the paper from their hands. Dates, times and amounts arrive already written.

## Every sheet

paper-page-line = Page { $page } of { $pages }
paper-issued = Issued in Lisbon: { $at }
paper-who = { $name }, permit { $number }
paper-note-basis = Legal basis: { $basis }.
paper-note-signed = Signed electronically by the service: any PDF reader shows whether the file was changed.
paper-signed-place = Lisbon
paper-signed-label = Electronic signature of the service
paper-demo-watermark = DEMONSTRATION
paper-demo-stamp = TEST
paper-demo-note = Demonstration document, without legal value

## Proofs

proof-file-title = { $title } { $number }
proof-number-label =
    { $kind ->
        [renewed] Declaration
       *[pending] Proof
    }
proof-title =
    { $kind ->
        [renewed] Declaration of lawful residence
       *[pending] Proof of pending renewal
    }
proof-statement-renewed = The person named below lives lawfully in Portugal: the renewal of their residence permit was approved and the new card is on its way.
proof-statement-pending =
    { $intime ->
        [yes] The person named below asked for the renewal of their residence permit before it expired. The request awaits a decision and, until the date below, this proof has the effects of the permit.
       *[no] The person named below asked for the renewal of their residence permit. The request awaits a decision and, until the date below, this proof has the effects of the permit.
    }
proof-name = Name
proof-born = Date of birth
proof-nationality = Nationality
proof-permit-number = Permit no.
proof-basis = Type of permit
proof-decision-label = Decision
proof-decision = Renewal approved on { $day }
proof-request-label = Request
proof-request = { $reference }, sent on { $day }
proof-purpose-label = Made to be shown to
proof-purpose =
    { $purpose ->
        [work] An employer: only the data needed
        [housing] A landlord: only the name
        [bank] A bank: only the data needed
       *[full] Anyone: all data
    }
proof-valid = Validity
proof-valid-days = From { $first } until { $last }
proof-check-title = Check before you accept.
proof-check-text = Point a phone camera at it, or type the code at the address. It also works offline. Always compare with the identity document.
proof-check-address = Address
proof-check-code = Code
proof-qr-alt = QR code to check this document
proof-answers-title = The check answers three questions
proof-answer-signature = Signature
proof-answer-signature-text = Did this service issue it?
proof-answer-validity = Validity
proof-answer-validity-text = Is it within its dates?
proof-answer-status = Status
proof-answer-status-text = Has it been revoked since?
proof-limits =
    { $kind ->
        [renewed] Valid in Portugal only. It does not replace the card and is not for travel.
       *[pending] Valid in Portugal only. It is not a decision, does not replace the card and is not for travel.
    }
proof-note-basis = Legal basis: Law 23/2007, articles 78 and 82. Signed electronically by the service: any PDF reader shows whether the file was changed.
proof-note-prevails = The Portuguese text prevails.

## Receipt

receipt-file-title = Receipt for request { $reference }
receipt-number-label = Receipt
receipt-title = We have your request
receipt-lead = The request is complete and on record. The fee slip is on the page of the request; we write to you by e-mail when you can pay.
receipt-reference = Request reference
receipt-received = Received on
receipt-received-value = { $at } (Lisbon time)
receipt-sent-by = Sent by
receipt-request = Request
receipt-request-value = Renewal: { $permit }
receipt-answers = Answers sent
receipt-documents = Documents sent
receipt-document = Document
receipt-file = File
receipt-digest = SHA-256 fingerprint
receipt-file-detail =
    { $pages ->
        [one] { $names } · { $pages } page · { $size }
       *[other] { $names } · { $pages } pages · { $size }
    }
receipt-digest-note = The SHA-256 fingerprint (first 16 digits) changes if the file changes: it proves that we kept exactly what you sent.
receipt-next = What happens next
receipt-next-pay = You pay the fee by the deadline of the slip. Your time to pay starts only when there is a reference.
receipt-next-checks = We check your case with the tax office and social security. You do not need to do anything.
receipt-next-biometrics = If your photograph or fingerprints are missing, we tell you.
receipt-next-decision =
    { $days ->
        [one] We decide by { $day }: { $days } working day, paused while it is your turn.
       *[other] We decide by { $day }: { $days } working days, paused while it is your turn.
    }
receipt-note-basis = Legal basis: Law 23/2007, articles 78 and 82; Code of Administrative Procedure, article 106.
receipt-identity = Your data
receipt-permit = Your permit
receipt-right = You confirmed that all is right
receipt-differs = You marked a difference: { $words }
receipt-address = Address
receipt-telephone = Telephone
receipt-household = Household
receipt-household-value = Other adults: { $adults }. Children: { $children }.
receipt-livelihood = Means of living
receipt-employed = Works for { $employer }
receipt-employed-nif = Works for { $employer }, tax number { $nif }
receipt-between-jobs = Between jobs: { $words }
receipt-own-income = Own income: { $words }
receipt-niss = Social security (NISS)
receipt-niss-not-registered = You said you are not registered
receipt-niss-unknown = You said you do not know
receipt-truthful = You declared that all is true
receipt-criminal-record = You let us ask the criminal record
receipt-electronic-notice = You accepted notice by e-mail
receipt-yes =
    { $answer ->
        [yes] Yes
       *[no] No
    }

## Slip

slip-file-title = Fee slip for request { $reference }
slip-number-label = Slip
slip-issued = Issued in Lisbon: { $at }
slip-title = Fee slip (DUC)
slip-request = Request
slip-request-value = { $reference }, renewal of a residence permit
slip-in-name-of = In the name of
slip-fees-title = Fee by line
slip-fee-what = What
slip-fee-source = Legal source
slip-fee-amount = Amount
slip-total = Total to pay
slip-reference = Reference
slip-entity-and-reference = Entity · Reference
slip-reference-pending = No reference yet. We write to you as soon as the payment system gives it; your time to pay does not start before.
slip-reference-rest-pending = We asked for a new reference, only for what is missing. It is on the page of the request in a few minutes.
slip-reference-none = Nothing to pay now by this slip. The page of the request says why.
slip-owed = Still to pay
slip-payable-from = Payable from
slip-last-day = Last day
slip-last-moment = { $day }, until 23:59
slip-no-date-yet = No date yet: it starts when there is a reference
slip-calendar-title = How we counted the 10 working days
slip-counted = The day of issue ({ $issued }) does not count, nor do Saturdays and Sundays. Lisbon time; one hour less in the Azores. Basis: { $basis }.
slip-counted-holidays = The day of issue ({ $issued }) does not count, nor do Saturdays, Sundays and holidays: { $holidays }. Lisbon time; one hour less in the Azores. Basis: { $basis }.
slip-counted-later = We count the days when there is a reference: a hold of 24 hours, then 10 working days counted from the issue.
slip-counted-again = The time to pay stood still while we looked for the payment. The working days that were left count again from the day after our answer.
slip-holiday = { $day } ({ $name })
slip-note-issue = DUC
slip-note-holiday = hol.
slip-legend-issue = Day of issue
slip-legend-counted = Counted working day
slip-legend-off = Does not count
slip-legend-last = Last day to pay
slip-where = Where to pay
slip-way-multibanco = Cash machine or online bank: “Pagamento de serviços”, with the entity and the reference.
slip-way-mbway = MB WAY, on the page of your request.
slip-lapse = If the deadline passes, you open the slip again on the page of your request, with one tap. Never pay in another way or to another person.

## Proof of attempt

attempt-file-title = Proof of attempt { $number }
attempt-number-label = Attempt
attempt-title = Proof of attempt
attempt-statement = The service certifies that the attempt below was made and that it answered as written here.
attempt-who = Who
attempt-not-signed-in = Not known: the person was not signed in
attempt-what = What was tried
attempt-request = Request
attempt-when = When
attempt-when-value = { $at } and { $seconds } seconds (Lisbon time)
attempt-way = How
attempt-way-signed-in = Online, signed in
attempt-way-open = Online, not signed in
attempt-reply = What the service answered
attempt-code = Code
attempt-rule = Rule applied
attempt-rules = { $rules } (edition { $edition })
attempt-no-rule = No rule of law: the answer came from the state of the service or of the request
attempt-kept = What we kept
attempt-kept-number = Number of this attempt
attempt-kept-where = Entry
attempt-kept-timeline = On the timeline of request { $reference }, chained to the entry before by its digest
attempt-kept-register = In the service’s register of attempts
attempt-worth = It shows that you tried, what and when. It is not a decision and does not prove that the request would have been accepted.
attempt-note-basis = Legal basis: Code of Administrative Procedure, articles 61 and 83.

# What was tried, by the code of the action or of the page.
attempt-tried-open = Opening a renewal request
attempt-tried-answer = Saving an answer of the request
attempt-tried-add-document = Adding a document to the request
attempt-tried-remove-document = Taking a document out of the request
attempt-tried-send = Sending the renewal request
attempt-tried-pay = Paying the fee
attempt-tried-reopen-slip = Opening the fee slip again
attempt-tried-claim-payment = Sending a proof of payment
attempt-tried-look-again = Asking again about a payment
attempt-tried-end-matching = Saying that a payment is not found
attempt-tried-answer-more = Answering what was asked
attempt-tried-answer-hearing = Answering in the hearing
attempt-tried-ask = Asking a question about the request
attempt-tried-withdraw = Withdrawing the request
attempt-tried-undo-withdrawal = Undoing the withdrawal
attempt-tried-make-proof = Getting a proof
attempt-tried-sign-in = Signing in
attempt-tried-find-record = Finding the person’s record
attempt-tried-situation = Finding out whether one can renew
attempt-tried-open-page = Opening a page of the service
attempt-tried-take = Taking a case
attempt-tried-hand-back = Handing a case back
attempt-tried-judge-document = Judging a document
attempt-tried-answer-question = Answering a question
attempt-tried-ask-more = Asking the person for more
attempt-tried-waive-check = Going on without a check
attempt-tried-approve = Approving the renewal
attempt-tried-propose-refusal = Proposing a refusal
attempt-tried-withdraw-proposal = Taking back the proposal of a refusal
attempt-tried-refuse = Signing the refusal

# What the service answered, by the code of the refusal.
attempt-answered-wrong-stage = The request is not at a stage where this can be done.
attempt-answered-incomplete = Something is still missing in the request. What was written is kept.
attempt-answered-window-not-open = The month of this permit is not open for renewal yet. It is not the person’s mistake.
attempt-answered-fee-not-set = The fee of this request is not published yet.
attempt-answered-validity-outside = The last day of the new permit cannot be that one.
attempt-answered-window-closed = The month in which this permit expires was open and has closed.
attempt-answered-other-way = This permit is not renewed by this service; there is another way.
attempt-answered-already-open = There is an open request for this permit already.
attempt-answered-changed-meanwhile = The request changed meanwhile, on another device or by us. Nothing was lost.
attempt-answered-reopen-limit = The slip was opened again as often as the rule allows. An officer decides.
attempt-answered-not-lapsed = The slip is still within its deadline and can be paid.
attempt-answered-not-payable-yet = The slip cannot be paid yet: the hold of 24 hours runs.
attempt-answered-hearing-runs = The person still has time to be heard.
attempt-answered-hearing-over = The time of the hearing is over. The answer goes to the officer as a question.
attempt-answered-term-runs = The time has not ended.
attempt-answered-same-signature = The second signature must be another person’s.
attempt-answered-undo-over = The time to undo the withdrawal is over.
attempt-answered-words-needed = Words of explanation are needed, within the length allowed.
attempt-answered-unknown-slot = That document is no part of this request.
attempt-answered-slot-full = There are too many files for that document already.
attempt-answered-file-refused = The file could not be accepted.
attempt-answered-not-found = We found no record with these data.
attempt-answered-code-wrong = The code is not the one we sent.
attempt-answered-code-over = The code is no longer valid.
attempt-answered-too-many = There were too many attempts in a short time.
attempt-answered-busy = The service had too many requests at once.
attempt-answered-fault = The service failed. The failure is ours and is on record.

## Calendar of the slip

ics-payable = You can pay the fee of request { $reference }
ics-payable-text = { $amount }. Last day: { $last }. The slip is at { $url }
ics-last-day = Last day to pay the fee of request { $reference }
ics-last-day-text = { $amount }. Today, until 23:59 (Lisbon time). If you have paid, ignore this notice. The slip is at { $url }

## Countries, by the code of the passport (ISO 3166 alpha-3 and ICAO 9303)

country-abw = Aruba
country-afg = Afghanistan
country-ago = Angola
country-aia = Anguilla
country-ala = Åland Islands
country-alb = Albania
country-and = Andorra
country-are = United Arab Emirates
country-arg = Argentina
country-arm = Armenia
country-asm = American Samoa
country-ata = Antarctica
country-atf = French Southern Territories
country-atg = Antigua & Barbuda
country-aus = Australia
country-aut = Austria
country-aze = Azerbaijan
country-bdi = Burundi
country-bel = Belgium
country-ben = Benin
country-bes = Caribbean Netherlands
country-bfa = Burkina Faso
country-bgd = Bangladesh
country-bgr = Bulgaria
country-bhr = Bahrain
country-bhs = Bahamas
country-bih = Bosnia & Herzegovina
country-blm = St Barthélemy
country-blr = Belarus
country-blz = Belize
country-bmu = Bermuda
country-bol = Bolivia
country-bra = Brazil
country-brb = Barbados
country-brn = Brunei
country-btn = Bhutan
country-bvt = Bouvet Island
country-bwa = Botswana
country-caf = Central African Republic
country-can = Canada
country-cck = Cocos (Keeling) Islands
country-che = Switzerland
country-chl = Chile
country-chn = China
country-civ = Côte d’Ivoire
country-cmr = Cameroon
country-cod = Congo - Kinshasa
country-cog = Congo - Brazzaville
country-cok = Cook Islands
country-col = Colombia
country-com = Comoros
country-cpv = Cape Verde
country-cri = Costa Rica
country-cub = Cuba
country-cuw = Curaçao
country-cxr = Christmas Island
country-cym = Cayman Islands
country-cyp = Cyprus
country-cze = Czechia
country-deu = Germany
country-dji = Djibouti
country-dma = Dominica
country-dnk = Denmark
country-dom = Dominican Republic
country-dza = Algeria
country-ecu = Ecuador
country-egy = Egypt
country-eri = Eritrea
country-esh = Western Sahara
country-esp = Spain
country-est = Estonia
country-eth = Ethiopia
country-fin = Finland
country-fji = Fiji
country-flk = Falkland Islands
country-fra = France
country-fro = Faroe Islands
country-fsm = Micronesia
country-gab = Gabon
country-gbr = United Kingdom
country-geo = Georgia
country-ggy = Guernsey
country-gha = Ghana
country-gib = Gibraltar
country-gin = Guinea
country-glp = Guadeloupe
country-gmb = Gambia
country-gnb = Guinea-Bissau
country-gnq = Equatorial Guinea
country-grc = Greece
country-grd = Grenada
country-grl = Greenland
country-gtm = Guatemala
country-guf = French Guiana
country-gum = Guam
country-guy = Guyana
country-hkg = Hong Kong SAR China
country-hmd = Heard & McDonald Islands
country-hnd = Honduras
country-hrv = Croatia
country-hti = Haiti
country-hun = Hungary
country-idn = Indonesia
country-imn = Isle of Man
country-ind = India
country-iot = British Indian Ocean Territory
country-irl = Ireland
country-irn = Iran
country-irq = Iraq
country-isl = Iceland
country-isr = Israel
country-ita = Italy
country-jam = Jamaica
country-jey = Jersey
country-jor = Jordan
country-jpn = Japan
country-kaz = Kazakhstan
country-ken = Kenya
country-kgz = Kyrgyzstan
country-khm = Cambodia
country-kir = Kiribati
country-kna = St Kitts & Nevis
country-kor = South Korea
country-kwt = Kuwait
country-lao = Laos
country-lbn = Lebanon
country-lbr = Liberia
country-lby = Libya
country-lca = St Lucia
country-lie = Liechtenstein
country-lka = Sri Lanka
country-lso = Lesotho
country-ltu = Lithuania
country-lux = Luxembourg
country-lva = Latvia
country-mac = Macao SAR China
country-maf = St Martin
country-mar = Morocco
country-mco = Monaco
country-mda = Moldova
country-mdg = Madagascar
country-mdv = Maldives
country-mex = Mexico
country-mhl = Marshall Islands
country-mkd = North Macedonia
country-mli = Mali
country-mlt = Malta
country-mmr = Myanmar (Burma)
country-mne = Montenegro
country-mng = Mongolia
country-mnp = Northern Mariana Islands
country-moz = Mozambique
country-mrt = Mauritania
country-msr = Montserrat
country-mtq = Martinique
country-mus = Mauritius
country-mwi = Malawi
country-mys = Malaysia
country-myt = Mayotte
country-nam = Namibia
country-ncl = New Caledonia
country-ner = Niger
country-nfk = Norfolk Island
country-nga = Nigeria
country-nic = Nicaragua
country-niu = Niue
country-nld = Netherlands
country-nor = Norway
country-npl = Nepal
country-nru = Nauru
country-nzl = New Zealand
country-omn = Oman
country-pak = Pakistan
country-pan = Panama
country-pcn = Pitcairn Islands
country-per = Peru
country-phl = Philippines
country-plw = Palau
country-png = Papua New Guinea
country-pol = Poland
country-pri = Puerto Rico
country-prk = North Korea
country-prt = Portugal
country-pry = Paraguay
country-pse = Palestinian Territories
country-pyf = French Polynesia
country-qat = Qatar
country-reu = Réunion
country-rou = Romania
country-rus = Russia
country-rwa = Rwanda
country-sau = Saudi Arabia
country-sdn = Sudan
country-sen = Senegal
country-sgp = Singapore
country-sgs = South Georgia & South Sandwich Islands
country-shn = St Helena
country-sjm = Svalbard & Jan Mayen
country-slb = Solomon Islands
country-sle = Sierra Leone
country-slv = El Salvador
country-smr = San Marino
country-som = Somalia
country-spm = St Pierre & Miquelon
country-srb = Serbia
country-ssd = South Sudan
country-stp = São Tomé & Príncipe
country-sur = Suriname
country-svk = Slovakia
country-svn = Slovenia
country-swe = Sweden
country-swz = Eswatini
country-sxm = Sint Maarten
country-syc = Seychelles
country-syr = Syria
country-tca = Turks & Caicos Islands
country-tcd = Chad
country-tgo = Togo
country-tha = Thailand
country-tjk = Tajikistan
country-tkl = Tokelau
country-tkm = Turkmenistan
country-tls = Timor-Leste
country-ton = Tonga
country-tto = Trinidad & Tobago
country-tun = Tunisia
country-tur = Türkiye
country-tuv = Tuvalu
country-twn = Taiwan
country-tza = Tanzania
country-uga = Uganda
country-ukr = Ukraine
country-umi = US Outlying Islands
country-ury = Uruguay
country-usa = United States
country-uzb = Uzbekistan
country-vat = Vatican City
country-vct = St Vincent & the Grenadines
country-ven = Venezuela
country-vgb = British Virgin Islands
country-vir = US Virgin Islands
country-vnm = Vietnam
country-vut = Vanuatu
country-wlf = Wallis & Futuna
country-wsm = Samoa
country-xkx = Kosovo
country-xxa = Stateless
country-xxb = Refugee
country-xxx = Nationality not specified
country-yem = Yemen
country-zaf = South Africa
country-zmb = Zambia
country-zwe = Zimbabwe
