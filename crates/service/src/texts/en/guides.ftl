# Public guides: documents, fees, terms, offices and extensions.

## Guides: the page of all

guides-title = Guides
guides-lead = What the law asks for, what it costs, which terms run and where to go. Each line tells its legal basis and the day we checked it.
guides-path = The way to this page
guides-home = Home
guides-documents-text = What each permit asks for, where to get it and what is accepted.
guides-fees-text = The lines of the official table, by request and channel.
guides-deadlines-text = What the day on the card means, and why each day of a term counts or does not.
guides-offices-text = Shops, desks, hours and how to reach AIMA.
guides-extensions-text = What an expired permit is worth, here and abroad.

## Guides: another day

guides-as-of-now = It shows what holds today, { $day }.
guides-as-of-day = It shows what held or will hold on { $day }, as far as we know today.
guides-as-of-back = See what holds today
guides-as-of-change = See another day
guides-as-of-label = Day
guides-as-of-hint = For example, the day you handed in the request.
guides-as-of-button = Show that day
guides-as-of-wrong = Write a day such as 2026-03-01
guides-source = Legal basis: { $basis }. Checked on { $day }.
guides-on-page = On this page
guides-unsure = To be confirmed
guides-unsure-text = Public sources do not suffice to be sure of these lines. Check before you rely on them.
guides-not-published = Not published
guides-nothing = For that day we have no confirmed rules.

## Guides: documents

guides-documents-title = Documents of each request
guides-documents-lead = Choose a document, or see what each permit asks for. What the record holds is not asked for again.
guides-documents-all = All documents
guides-documents-permit = What does my permit ask for?
guides-documents-permit-label = Permit
guides-documents-act-label = Request
guides-documents-button = Show documents
guides-documents-for = { $act }: { $permit }
guides-documents-none = For this permit and this request we have no confirmed list.
guides-act-grant = First permit
guides-act-grant-visa-waived = First permit, with the visa waived
guides-act-renewal = Renewal
guides-need-required = Needed
guides-need-optional = Helps, not required
guides-need-depends = Only in some cases

## Guides: one document

guides-document-where = Where to get it
guides-document-what = What it is
guides-document-without = If you do not have it
guides-document-kept = What was accepted on your record once is not asked for again, even if it expires later through no fault of yours (Decreto Regulamentar n.º 84/2007, article 51(14)).
guides-document-advice = The rules on this page tell their legal basis and the day we checked them. Where to get it and how it should look is our own advice: check with the institution before you go.
guides-scan-whole = The whole paper with all four corners in sight, and every page.
guides-scan-readable = Straight, in good light, and all of it can be read without enlarging.
guides-scan-cut = A corner cut off, a finger on it, or a page missing.
guides-scan-dark = A picture that is blurred, dark or shiny, or a file with a password.
guides-document-validity = Validity
guides-document-age = It may be { $days } days old at most on the day you send the request.
guides-document-age-for = { $permits }: it may be { $days } days old at most on the day you send the request.
guides-document-valid = It must be valid on the day you send the request.
guides-document-any-age = The law sets it no greatest age. A recent document is decided faster.
guides-document-accepted = What is accepted
guides-document-accepted-age = { $paper } ({ $days } days at most)
guides-document-accepted-least = { $paper } ({ $months } or more)
guides-document-accepted-until = { $paper }: only until { $day }
guides-document-accepted-for = { $paper }: { $permits }
guides-document-some = some permits only
guides-document-refused = What is not accepted
guides-document-refused-since = { $paper }: not accepted since { $day }
guides-document-examples = How it should look
guides-document-good = Like this
guides-document-bad = Not like this
guides-document-who = Who needs it
guides-document-check = See whether your file will do

## Guides: fees

guides-fees-title = Fees
guides-fees-lead = A fee is a line of the official table; the total is the sum of the lines of a request. The digital amount is the one published; we do not work it out.
guides-fees-line = Line of the table
guides-fees-online = Online
guides-fees-counter = At a counter
guides-fees-total = Total
guides-fees-none = For that day no amounts are published.
guides-fees-temporary = Temporary permit: first or renewal
guides-fees-visa-waived = First permit with the visa waived
guides-fees-visa-waived-note = It is not the fee of a renewal, though many guides say so. Whether other lines come on top, the table we read does not say.
guides-fees-permanent-grant = Permanent permit: first
guides-fees-permanent-renewal = Permanent permit: renewal or new data
guides-fees-long-term = Long-term resident
guides-fees-investor-grant = Investment: first permit
guides-fees-investor-renewal = Investment: renewal
guides-fees-cplp = CPLP: renewal
guides-fees-cplp-grant = CPLP: first permit
guides-fees-eu-certificate = EU citizens: registration certificate, at the town hall
guides-fees-eu-family = Family of EU citizens: residence card
guides-fees-eu-permanent = EU citizens and family: permanent residence
guides-fees-exempt = Who does not pay, or pays less
guides-fees-never = Paying late never keeps silence from approving the request (CPA, article 130).
guides-fees-third = Never pay a third party.
guides-fees-third-text = A fee is only paid by the reference of your own case. Nobody charges for a booking, for a place, or for jumping the queue.
guides-fees-third-link = See whether a message is really ours
guides-fees-sums = Example totals, way by way
guides-fees-sums-text = Sums of lines of the table, for common permits on each way. The lines stand further down.
guides-fees-way = Way
guides-fees-since = In force since { $day }.
guides-fees-between = In force from { $from } to { $to }.

## Guides: terms

guides-deadlines-title = Terms and calendar
guides-deadlines-lead = The same sums the service does for your terms. Saturdays, Sundays and holidays do not count in terms of working days.
guides-deadlines-page-lead = What the day on your card means, and how any term of the case is counted.
guides-deadlines-heading = Count a term
guides-expiry-button = See my dates
guides-expiry-far = Write the year with four digits, between { $first } and { $last }: no permit expires outside those.
guides-expiry-days = Your dates
guides-expiry-opens = The month opens
guides-expiry-prepare = Begin to gather the papers
guides-expiry-ask = Ask for the renewal by
guides-expiry-last = Last day of the permit
guides-expiry-calendar = Put these reminders into my calendar
guides-expiry-worth = What the card is worth
ics-expires = The residence permit expires
ics-prepare = Gather the papers to renew the residence permit
ics-ask = Last recommended day to ask for the renewal
ics-reminder-text = For a permit that expires on { $day }. Months may change: look again before you act, at { $url }
guides-deadlines-kind = What do you want to count?
guides-deadlines-start = From which day?
guides-deadlines-start-hint = The day it happened: the slip issued, the letter received, the request sent, the permit that expires.
guides-deadlines-office = Office of which municipality?
guides-deadlines-office-hint = Holidays of that municipality may give you more time too.
guides-deadlines-office-none = I do not know
guides-deadlines-button = Count
guides-deadlines-last = Last day
guides-deadlines-last-show = Act by
guides-deadlines-last-late = It lapses only after
guides-deadlines-mark-start = day 0
guides-deadlines-early = If days on end are counted
guides-deadlines-length = Term
guides-deadlines-two = This term can be read in two ways. Act by the first date; nothing lapses before the second.
guides-deadlines-counted = Day by day
guides-deadlines-counted-text = The day it happened is not counted.
guides-deadlines-day-start = The day it happened: not counted
guides-deadlines-day-counts = Counts: { $nth } day
guides-deadlines-day-last = Last: { $nth } day
guides-deadlines-day-weekend = Weekend: not counted
guides-deadlines-day-holiday = { $name }: not counted
guides-deadlines-day-perhaps = { $name }: counts for acting, not for lapsing
guides-deadlines-start-wrong = Write the day, for example 27 3 2026
guides-deadlines-kind-wrong = Choose what you want to count
guides-deadlines-unknown = The calendar we know does not reach that day. We know the holidays of { $first } to { $last }.
guides-deadlines-no-row = On that day the rule of this term did not exist yet, or we have not confirmed it.
guides-unit-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
guides-unit-calendar-days =
    { $count ->
        [one] { $count } calendar day
       *[other] { $count } calendar days
    }
guides-unit-before =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
guides-kind-payment = Pay the slip (DUC), since its issue
guides-kind-request-for-more = Answer a request for more, since the notice took effect
guides-kind-hearing = Answer before a refusal (hearing), since the notice took effect
guides-kind-decision-renewal = Decision on the renewal, since it was sent
guides-kind-decision-grant = Decision on the first permit, since it was sent
guides-kind-notice-electronic = Electronic notice not opened, since it was sent
guides-kind-notice-registered = Registered letter, since it was registered
guides-kind-notice-digital-address = Single digital address, since it was available
guides-kind-renewal-request = Ask for the renewal in time, before the permit expires
guides-kind-change-report = Report a new address or civil status, since the change
guides-deadlines-note-tacit = Without a decision by { $day }, the renewal is approved by itself.

## Guides: offices and contacts

guides-offices-title = Offices and contacts
guides-offices-lead = Where they are, when they open and for what. Without an appointment there are so many tickets a day.
guides-offices-channels = How to reach AIMA
guides-offices-channel = Channel
guides-offices-for = What for
guides-offices-hours = Working days
guides-offices-subjects = Subjects of the contact form
guides-offices-subjects-text = The whole list is not public: these are the ones we know.
guides-offices-subject = Subject
guides-offices-asks = What they ask for
guides-offices-until = Only until { $days } days before the permit expires.
guides-offices-shops = AIMA shops
guides-offices-desks = Registry desks (IRN) that renew
guides-offices-desks-text = The whole list of desks is not public: we show what the press names. Appointments are made on SIGA.
guides-offices-scam = Nobody books by telephone.
guides-offices-scam-text = Whoever charges for a booking deceives you.
guides-office-open = Open
guides-office-no-address = Address not told by the source
guides-office-shop = AIMA shop: { $name }
guides-office-shop-lead = A shop of AIMA, as the official page describes it.
guides-office-desk = Registry desk: { $name }
guides-office-desk-lead = A desk of the registries (IRN), as the press names it. Appointments are made on siga.marcacaodeatendimento.pt.
guides-office-does = What it does, and when
guides-office-when-open = while it is open
guides-office-not = What it does not do
guides-office-not-named = The official page does not say that it deals with: { $services }.
guides-office-shop-not = Bookings by telephone: nobody makes them.
guides-office-desk-not = First permits and special cases: AIMA deals with them.
guides-office-no-calendar = We do not know this municipality’s holiday: it may be closed that day.
guides-office-day-open = Open: { $day }.
guides-office-day-closed = Closed: { $day }.
guides-office-weekend = It is the weekend
guides-office-next = { $why }. It opens again: { $day }.
guides-office-hours-unknown = Its hours are not published. Check before you go.
guides-office-place = Where it is
guides-office-map = See on a map (OpenStreetMap)
guides-office-tickets =
    { $count ->
        [one] { $count } ticket a day
       *[other] { $count } tickets a day
    }
guides-office-span = { $from } to { $until }
guides-service-information = Information
guides-service-general = General attendance
guides-service-card-handover = Cards handed over
guides-service-documents = Documents
guides-service-nationality-certificates = Certificates for nationality
guides-service-certificates = Certificates
guides-service-renewals = Renewals
asks-name = name
asks-birth-date = day of birth
asks-nationality = nationality
asks-phone = telephone
asks-email = e-mail
asks-permit-number = permit number
asks-passport-number = passport number
asks-visa-number = visa number
asks-new-value = the new data
asks-reason = the reason
asks-passport-copy = copy of the passport
asks-card-copy = copy of the permit
asks-visa-copy = copy of the visa
asks-screenshot = picture of the screen
asks-reason-proof = proof of the reason
asks-police-report = police report
asks-kinship-proof = proof of the family tie
asks-eu-certificate = registration certificate of the EU citizen

## Guides: extensions

guides-extensions-title = What an expired permit is worth
guides-extensions-lead = In Portugal, several acts told everybody to accept expired permits. None binds another country or an airline.
guides-extensions-expires = When does the permit expire?
guides-extensions-button = See what it is worth
guides-extensions-expires-wrong = Write the day on the card, for example 31 7 2026
guides-extensions-valid = It has not expired yet.
guides-extensions-valid-text = It is good in Portugal and abroad until { $day }.
guides-extensions-accepted = It is accepted in Portugal until { $day }.
guides-extensions-accepted-text = The permit expired on { $day }, but the law tells everybody to accept it.
guides-extensions-ended = It is no longer accepted by itself.
guides-extensions-ended-last = It was accepted until { $day }.
guides-extensions-ended-none = No act extended it.
guides-extensions-abroad = Abroad, do not count on it.
guides-extensions-abroad-text = No extension binds another Schengen country or an airline.
guides-extensions-proofs = With a proof
guides-extensions-chain = All acts, in order
guides-extensions-act = What it says
guides-extensions-in-force = In force
guides-extensions-since = since { $day }
guides-extensions-between = from { $from } to { $to }
footer-guides = Guides

## Each document: where to get it, how it should look and how not

guide-passport-what = The travel document of your country, with the photograph, the number and the last day it is valid.
guide-passport-where = At the consulate of your country in Portugal.
guide-passport-without = If it has expired or was lost, ask for another at your country’s consulate and keep the proof that you asked. Another valid travel document of your country will do too.
guide-passport-good = The whole page of the photograph, with the two lines of letters and signs at the bottom.
guide-passport-bad = A picture with glare, fingers on it or a corner cut off.
guide-residence-visa-what = The sticker that a Portuguese consulate put into the passport, with which you may ask for the first permit.
guide-residence-visa-where = The Portuguese consulate put it into your passport.
guide-residence-visa-without = If you lost the passport with the visa, report it to the police and talk to the consulate that issued it. Some permits need no visa: under “Documents of each request”, choose “visa waived”.
guide-residence-visa-good = The page of the visa, with number and dates that can be read.
guide-residence-visa-bad = The tourist visa, or the entry stamp alone.
guide-housing-what = The paper that shows where you live and by what right: a home that is rented, your own, lent, or given by your employer.
guide-housing-where = From the landlord, the land registry or whoever you live with.
guide-housing-without = The paper does not carry your name? Add a declaration of whoever you live with, with the owner’s name and NIF and the number of the home in the register. We then ask for the tax domicile too.
guide-housing-good = A contract signed by all, with every page, and the latest rent receipt.
guide-housing-bad = The first page alone, or a contract for another address.
guide-tax-domicile-what = A certificate of the tax authority with the address it has on record for you.
guide-tax-domicile-where = On the tax portal, under certificates.
guide-tax-domicile-without = If the housing paper carries your name, you do not need this certificate. If the tax authority has an old address, change it first and ask for the certificate afterwards.
guide-tax-domicile-good = A recent certificate, with the address where you live.
guide-tax-domicile-bad = An old address: change it with the tax authority first.
guide-employment-what = A contract, or a declaration of the employer, that says for whom you work, since when and for how much.
guide-employment-where = From your employer.
guide-employment-without = Without a written contract, ask the employer for a signed declaration of work. If you lost your work, add the document of the unemployment benefit under “Means of living”.
guide-employment-good = A contract with dates, pay and both signatures.
guide-employment-bad = A contract that has ended, or without the company’s signature.
guide-foreign-employer-what = A declaration of the company, or the client, abroad: it says that you work for them, and on what terms.
guide-foreign-employer-where = From the company or client abroad.
guide-foreign-employer-without = The official list names no other paper in its place. If who gives you work will not sign it, talk to AIMA before you send.
guide-foreign-employer-good = A declaration signed on their honour that says the tie and since when.
guide-foreign-employer-bad = An e-mail without a signature.
guide-activity-start-what = Proof that you started activity as self-employed with the tax authority, and registered with social security.
guide-activity-start-where = On the tax portal and on Segurança Social Direta.
guide-activity-start-without = If you have not started activity yet, do so first on the tax portal. If only the NISS is missing, say so in the request: a missing number never stops it.
guide-activity-start-good = A declaration with the NIF, the activity and the day it began.
guide-activity-start-bad = A request that was not handed in yet.
guide-activity-what = Papers that show that you do work for yourself: a contract, a company or receipts.
guide-activity-where = From your clients, the company registry or the tax portal.
guide-activity-without = One of them is enough. Without a contract with a client, the latest receipts or the company’s permanent certificate will do.
guide-activity-good = A contract with a client, the code of the company record or receipts of recent months.
guide-activity-bad = An offer that nobody accepted.
guide-qualified-contract-what = A contract, or a promise of one, for work that asks for qualifications, of the length and pay the law sets.
guide-qualified-contract-where = From your employer.
guide-qualified-contract-without = If the company is certified for the Tech Visa, its term of responsibility will do. A signed promise of a contract is worth the same as the contract.
guide-qualified-contract-good = A contract that says the post, the length and the yearly pay.
guide-qualified-contract-bad = A contract shorter than the law asks for this permit.
guide-qualification-what = A diploma, experience or registration with a professional order: whatever your profession asks for.
guide-qualification-where = From the university, former employers or the professional body.
guide-qualification-without = Without a diploma, declarations of earlier employers with dates and duties may do. If the profession is regulated, ask its order for a declaration.
guide-qualification-good = A certified copy of the diploma, translated if it is not in Portuguese.
guide-qualification-bad = A CV written by yourself.
guide-means-what = Papers that show what you live on: pay, savings, a pension, a grant or a benefit.
guide-means-where = From the bank, social security or whoever pays the pension or grant.
guide-means-without = If one paper is not enough, add several: payslips and bank statements, for instance. Who studies may add a term of responsibility of somebody who resides here legally.
guide-means-good = Statements of recent months, with your name on each page.
guide-means-bad = A picture of the screen with the balance of one day.
guide-enrolment-what = A declaration of the school or the university: it says that you are enrolled, in which course and year.
guide-enrolment-where = From the office of the school or university.
guide-enrolment-without = If enrolment has not opened yet, ask for a declaration that you were admitted and from which day you can enrol. Explain it in the request: who decides sees whether it is enough.
guide-enrolment-good = A declaration of this school year, with course and date.
guide-enrolment-bad = Last year’s enrolment, or the receipt of the tuition fee alone.
guide-host-agreement-what = The written agreement with who hosts you: a hosting agreement, a contract of traineeship or of volunteering.
guide-host-agreement-where = From the university, research centre or organisation that hosts you.
guide-host-agreement-without = The official list names no other paper in its place. If a signature is still missing, wait for it before you send.
guide-host-agreement-good = An agreement signed by both sides, with dates and what you will do.
guide-host-agreement-bad = A letter of interest without dates.
guide-sponsor-permit-what = A copy of the permit of the relative who already lives in Portugal.
guide-sponsor-permit-where = It is the card of the relative who lives here.
guide-sponsor-permit-without = If their permit has expired, add the proof that its renewal is under way. If they lost it, AIMA issues a second copy.
guide-sponsor-permit-good = Both sides of the card, in colour.
guide-sponsor-permit-bad = The front alone, or a permit that was cancelled.
guide-kinship-what = A record that says whose family you are: marriage, birth, adoption, guardianship or cohabitation.
guide-kinship-where = From the civil registry of the country where it happened.
guide-kinship-without = If your country’s register will not issue the record, add what you have and explain why. Who decides sees whether it is enough.
guide-kinship-good = A recent record, certified and translated.
guide-kinship-bad = A plain copy without apostille or legalisation.
guide-parental-consent-what = The consent of the parent who stays in another country, so that the child may live here.
guide-parental-consent-where = At the Portuguese consulate of the country where the other parent lives.
guide-parental-consent-without = If a court gave the child into the care of who lives here, that decision takes the place of the consent.
guide-parental-consent-good = Written consent, signed before the consulate.
guide-parental-consent-bad = A letter without a certified signature.
guide-health-cover-what = Proof that you are registered with the national health service (SNS), or that insurance pays for care.
guide-health-cover-where = At the health centre or the insurer.
guide-health-cover-without = If you have no patient number, ask for it at the health centre; no NISS is needed for that. The insurance may be of a Portuguese insurer, or of a foreign one with an authenticated declaration.
guide-health-cover-good = A declaration with your name and the dates of cover.
guide-health-cover-bad = Travel insurance for a few weeks.
guide-nif-proof-what = A document of the tax authority with your name and tax number (NIF).
guide-nif-proof-where = On the tax portal or at a tax office.
guide-nif-proof-without = Without a NIF, ask for it at a tax office. If you only lost the paper, get another on the tax portal.
guide-nif-proof-good = A document of the tax authority with name and number.
guide-nif-proof-bad = The number written by hand.
guide-niss-proof-what = A document of social security with your name and number (NISS).
guide-niss-proof-where = On Segurança Social Direta or at a counter of social security.
guide-niss-proof-without = If you are not registered, you do not need this paper: say so in the request. The certificate of non-registration helps and is not required.
guide-niss-proof-good = A document of social security with name and number.
guide-niss-proof-bad = The number of somebody else in the family.
guide-foreign-criminal-record-what = A certificate of another country that says whether you were convicted of a crime there.
guide-foreign-criminal-record-where = From the police or courts of that country, or through its consulate.
guide-foreign-criminal-record-without = If that country is slow to answer, keep the proof of the day you asked. You need not ask for the Portuguese record: with your permission, AIMA looks it up.
guide-foreign-criminal-record-good = A recent record, with apostille or legalisation, and translated.
guide-foreign-criminal-record-bad = A record that has expired or is not translated.
guide-investment-what = Papers that show what you invested in, how much and since when.
guide-investment-where = From the bank, the registry or the body you invested in.
guide-investment-without = It depends on the investment: the bank’s declaration of the transfer, or the contracts of the jobs created.
guide-investment-good = A declaration of the bank with amount, date and purpose.
guide-investment-bad = A promise to invest without a transfer.
guide-tax-declaration-what = A declaration of the tax authority that says whether you owe taxes.
guide-tax-declaration-where = On the tax portal, under certificates.
guide-tax-declaration-without = For an ordinary renewal it is not needed: we ask the tax authority (Decreto Regulamentar n.º 84/2007, article 63(3)). For investment permits, who is not registered may add a declaration that there is no record.
guide-tax-declaration-good = A declaration of no debt as a PDF, with its validation code.
guide-tax-declaration-bad = A declaration past its validity.
guide-social-security-declaration-what = A declaration of social security that says whether you owe contributions.
guide-social-security-declaration-where = On Segurança Social Direta.
guide-social-security-declaration-without = For an ordinary renewal it is not needed: we ask social security (Decreto Regulamentar n.º 84/2007, article 63(3)). For investment permits, who is not registered may add a declaration that there is no record.
guide-social-security-declaration-good = A declaration of contributions as a PDF, with its code.
guide-social-security-declaration-bad = The payment receipts alone.
guide-niss-certificate-what = A certificate of social security that says you are not registered.
guide-niss-certificate-where = At a counter of social security.
guide-niss-certificate-without = It is not required. Instead, explain in the request, in a few words, why you are not registered.
guide-niss-certificate-good = A certificate with your name and the date.
guide-niss-certificate-bad = A picture of the queue ticket.
guide-portuguese-a2-what = A certificate that you know basic Portuguese, level A2 of the European framework.
guide-portuguese-a2-where = At a school, the IEFP, a Qualifica centre or a CAPLE centre.
guide-portuguese-a2-without = You do not have it yet? Take the test at a CAPLE centre, or a course of Portuguese as a host language. A certificate of a Portuguese school will do too.
guide-portuguese-a2-good = A certificate with level A2 or above and the name of the body.
guide-portuguese-a2-bad = A declaration that you attend the course.
guide-five-years-what = The permits that show that you have resided legally in Portugal for { $measure-permanent-residence } on end.
guide-five-years-where = The earlier permits you kept. What is in the record already need not be brought.
guide-five-years-without = If you lost an old permit, say in the request the number or the dates you remember. What the record already holds is not asked for again.
guide-five-years-good = Permits that cover all the years, without gaps.
guide-five-years-bad = The latest permit alone.
guide-victim-notice-what = A notice of the police or the public prosecutor that somebody is a victim of trafficking.
guide-victim-notice-where = It reaches AIMA from the police or the court.
guide-victim-notice-without = You need not ask for it or bring it: the authority sends it. If you have not talked to anybody yet, talk to the police or to an association that supports victims.
guide-victim-notice-good = A letter with the number of the case.
guide-victim-notice-bad = An account in your own words: you need not tell again what happened to you.
guide-eu-id-what = The identity card or passport of a citizen of the Union, the EEA, Andorra or Switzerland.
guide-eu-id-where = In your country, or at its consulate in Portugal.
guide-eu-id-without = One of the two is enough, while it is valid. If both have expired, renew one at your country’s consulate.
guide-eu-id-good = Identity card, both sides, or the passport’s page of the photograph.
guide-eu-id-bad = A driving licence.
guide-eu-certificate-what = The certificate (CRUE) that the town hall gave the EU citizen you live with.
guide-eu-certificate-where = At the town hall of the address.
guide-eu-certificate-without = If the EU citizen has none yet, they ask for it first at the town hall of the address. See the page of fees for what it costs.
guide-eu-certificate-good = A valid certificate, with the name of the EU citizen.
guide-eu-certificate-bad = A certificate of residence of the parish.
guide-dependency-what = Proof that you depend on the relative: money you receive, or care you need.
guide-dependency-where = From the authority of the country of origin, the bank or the doctor.
guide-dependency-without = There is no single paper. A document of the country of origin, regular transfers or a medical proof will do; more than one helps.
guide-dependency-good = A document that says on whom you depend and since when.
guide-dependency-bad = A declaration written by yourself.
guide-address-change-what = A paper with the new address, for who moved after the last certificate.
guide-address-change-where = From the parish, the landlord or the notary.
guide-address-change-without = One is enough: the parish certificate, the deed or the rental contract. If you did not move, you need none.
guide-address-change-good = Certificate, contract or deed with the new address.
guide-address-change-bad = An envelope or a bill.
