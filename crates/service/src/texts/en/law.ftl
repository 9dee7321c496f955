# Texts of the rules in law/. The key is the one the rule names.

## Permits, by legal basis

permit-75-1 = Residence permit with a residence visa (article 75(1))
permit-75-2 = CPLP residence permit with a visa (article 75(2))
permit-76 = Permanent residence permit (article 76)
permit-77-1 = Temporary residence permit (article 77(1))
permit-80 = Permanent residence permit (article 80)
permit-87-a = CPLP residence permit (article 87-A)
permit-88-1 = Employee (article 88(1))
permit-88-2 = Employee, former rules (article 88(2))
permit-88-7 = Work, after a visa to look for work (article 88(7))
permit-89-1 = Self-employed (article 89(1))
permit-89-2 = Self-employed, former rules (article 89(2))
permit-89-4 = Entrepreneur (article 89(4))
permit-90 = Highly qualified activity (article 90)
permit-90-a = Investment (article 90-A)
permit-91 = Higher education (article 91)
permit-91-a = Mobility of students (article 91-A)
permit-91-b = Research (article 91-B)
permit-91-c = Mobility of researchers (article 91-C)
permit-92 = Secondary school and training (article 92)
permit-93 = Traineeship (article 93)
permit-94 = Volunteering (article 94)
permit-98-1 = Family reunification, family outside Portugal (article 98(1))
permit-98-2 = Family reunification, family in Portugal (article 98(2))
permit-107 = Family member of a resident (article 107)
permit-109 = Victim of trafficking or of smuggling (article 109)
permit-121-a = EU Blue Card (article 121-A)
permit-122 = Residence permit without a visa (article 122)
permit-123 = Exceptional regime (article 123)
permit-125 = Long-term resident (article 125)
permit-27-2008-27 = Provisional permit of who asked for protection (Law 27/2008, article 27)
permit-27-2008-67 = International protection: refugee or subsidiary protection (Law 27/2008, article 67)
permit-37-2006-14 = Registration certificate of an EU citizen (Law 37/2006, article 14)
permit-37-2006-15 = Residence card of a family member of an EU citizen (Law 37/2006, article 15)
permit-37-2006-16 = Permanent residence of an EU citizen (Law 37/2006, article 16)
permit-37-2006-17 = Permanent residence of a family member of an EU citizen (Law 37/2006, article 17)

## Fees

fee-reception-and-analysis = Receiving and examining the request
fee-temporary-title = Issuing the permit

## What the law asks for

slot-passport = Passport
slot-passport-why = It shows who you are and that the document is valid. The page with the photograph is enough.
slot-housing = Proof of address
slot-housing-why = The law asks for housing. A rental contract, a property record or a declaration of the person you live with will do.
slot-tax-domicile = Proof of tax domicile
slot-tax-domicile-why = When the housing paper does not carry your name, the tax authority confirms where you live. You can get it on its portal.
slot-employment = Work contract
slot-employment-why = Your permit rests on work. The contract, or a declaration of the employer, shows that it goes on.
slot-means = Means of living
slot-means-why = The law asks that you have enough to live on. Payslips, bank statements, a pension or a benefit will do.
slot-payment-proof = Proof of payment
slot-tax-declaration = Declaration of the tax authority
slot-tax-declaration-why = We ask the tax authority. If you have it already, add it: it will do if they do not answer.
slot-social-security-declaration = Declaration of social security
slot-social-security-declaration-why = We ask social security. If you have it already, add it: it will do if they do not answer.
slot-niss-certificate = Certificate of non-registration with social security
slot-niss-certificate-why = Only if you are not registered and want to add it. A short explanation is enough too.
question-housing = How do you live in your home?
question-housing-why = The answer says which housing paper is needed.
question-named-in-housing-paper = Does the housing paper carry your name?
question-named-in-housing-paper-why = If not, we also ask for the tax domicile.
question-employed = Do you have work now?
question-employed-why = With work, we ask for the contract. Without work, we ask for your means of living.
declaration-truth = Everything I say here is true
declaration-truth-why = We decide by what you tell us. A false statement may lead to a refusal.
declaration-criminal-record = You may consult my criminal record
declaration-criminal-record-why = The law asks us to look at the criminal record. We do it: you need no certificate.
declaration-address = I live at the address I gave
declaration-address-why = The card goes to this address, and the law asks for housing.

## What will do as evidence

evidence-bank-statements = Bank statements
evidence-employer-declaration = Declaration of the employer
evidence-employment-declaration = Declaration of employment
evidence-institution-declaration = Declaration of the host institution
evidence-landlord-declaration = Declaration of the landlord
evidence-loan-for-use = Contract of free use of a home
evidence-parish-certificate = Certificate of the parish council
evidence-pension = Paper of the pension
evidence-property-record = Property record or certificate
evidence-rent-receipt = Rent receipt
evidence-rental-contract = Rental contract
evidence-unemployment-benefit = Paper of the unemployment benefit
evidence-utility-bill = Bill for water, electricity, gas or communications
evidence-work-contract = Work contract

## Extensions of expired permits

extension-2020 = Permits expired since { $expires-from-extension-2020 } were accepted until { $until-extension-2020 }.
extension-2024 = Expired permits were accepted until { $until-extension-2024 }.
extension-2024-booked = With an appointment booked, the permit was still accepted until { $to-extension-2024-booked }.
extension-2025 = Permits expired by { $expires-to-extension-2025 } were accepted until { $until-extension-2025 }.
extension-2025-paid = With the proof of a paid renewal, the permit is accepted for { $proof-extension-2025-paid }.
extension-six-months = The permit is accepted in Portugal for { $after-extension-six-months } after it expires, or after the decrees that accepted it.
extension-pending-renewal = With the renewal asked for, you are in a regular situation until the decision. The proof holds for { $proof-extension-pending-renewal } and renews itself.

## Holidays and closures

holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter = Easter
holiday-freedom = Freedom Day
holiday-labour = Labour Day
holiday-corpus-christi = Corpus Christi
holiday-portugal-day = Portugal Day
holiday-assumption = Assumption of Mary
holiday-republic = Republic Day
holiday-all-saints = All Saints’ Day
holiday-independence = Restoration of Independence
holiday-immaculate-conception = Immaculate Conception
holiday-christmas = Christmas
holiday-municipal = Municipal holiday
holiday-azores = Day of the Azores
holiday-madeira = Day of Madeira
holiday-madeira-christmas = Saint Stephen’s Day, in Madeira
closure-tolerance = Public services closed

## Fees

fee-permanent-title = Issuing the permanent permit
fee-permanent-title-renewed = Renewing the permanent permit
fee-long-term-analysis = Receiving the request for long-term status
fee-long-term-title = Issuing the long-term permit
fee-investor-analysis = Examining the investment request
fee-investor-grant = Granting the investment permit
fee-investor-renewal = Renewing the investment permit
fee-visa-waived = Examining a request with the visa waived
fee-cplp-document = CPLP document
fee-eu-certificate = Registration certificate, from the age of 6
fee-eu-certificate-child = Registration certificate, up to the age of 5
fee-eu-document = Issuing the document
exemption-scholarship = Holders of a scholarship of the Portuguese State pay neither visas nor residence permits.
exemption-cplp = Nationals of CPLP countries pay only the cost of the document.
exemption-reciprocity = There may be an exemption where the other country does not charge Portuguese citizens either.
exemption-board = The board of AIMA may exempt or reduce, in exceptional cases.
exemption-victims = Victims of trafficking do not pay.

## Documents of other permits

slot-residence-visa = Residence visa
slot-residence-visa-why = The first permit rests on the visa you came with.
slot-foreign-employer = Declaration of who gives you work abroad
slot-foreign-employer-why = Whoever works from here for abroad shows for whom, and on what terms.
slot-activity-start = Start of activity
slot-activity-start-why = It shows that tax and social security know you as self-employed.
slot-activity = Proof of activity
slot-activity-why = The permit rests on your own work: show that it exists.
slot-qualified-contract = Contract of qualified work
slot-qualified-contract-why = The law asks for a contract of a least length and pay.
slot-qualification = Proof of qualifications
slot-qualification-why = It shows the studies, the experience or the registration that the profession asks for.
slot-enrolment = Enrolment
slot-enrolment-why = A student’s permit rests on enrolment.
slot-host-agreement = Agreement with your host
slot-host-agreement-why = Research, traineeship and volunteering rest on a written agreement with the host.
slot-sponsor-permit = Permit of the relative who lives in Portugal
slot-sponsor-permit-why = Your right comes from theirs: it must be valid.
slot-kinship = Proof of the family tie
slot-kinship-why = The law says which relatives have the right, and the tie is proved by a document.
slot-parental-consent = Consent of the other parent
slot-parental-consent-why = Only where a child comes to live with one parent and the other lives in another country.
slot-health-cover = Health cover
slot-health-cover-why = It shows that care is paid for: by the national health service or by insurance.
slot-nif-proof = Proof of the NIF
slot-nif-proof-why = It shows that the tax authority knows you.
slot-niss-proof = Proof of the NISS
slot-niss-proof-why = Only if you are registered. A missing number never stops the request.
slot-foreign-criminal-record = Criminal record of your country
slot-foreign-criminal-record-why = Of the country of your nationality, or of the one where you lived for over a year before you came.
slot-investment = Proof of the investment
slot-investment-why = It shows that the investment was made and is kept.
slot-portuguese-a2 = Certificate of Portuguese, A2
slot-portuguese-a2-why = The law asks for basic Portuguese.
slot-five-years = Proof of the years of legal residence
slot-five-years-why = Permanent residence asks for several years on end; the guide to the route says how many. What the record already holds is not asked for again.
slot-victim-notice = Notice of the police or the court
slot-victim-notice-why = It is the authority that investigates that starts this request.
slot-eu-id = Identity document
slot-eu-id-why = It shows who you are, and that you are a national of the Union, the EEA, Andorra or Switzerland.
slot-eu-certificate = Registration certificate of the EU citizen (CRUE)
slot-eu-certificate-why = The family’s right comes from the EU citizen’s right to live here.
slot-dependency = Proof that you are dependent
slot-dependency-why = Only for older children, parents and other relatives who depend on the EU citizen or their spouse.
slot-address-change = Proof of the new address
slot-address-change-why = Only if you moved after the last certificate.
declaration-eu-reason = I work, study or have the means to live here
declaration-eu-reason-why = The law asks for one of these reasons, on your honour.

## What counts as evidence, for other permits

evidence-activity-start-statement = Declaration of the start of activity
evidence-adoption-decision = Adoption decision, certified
evidence-authority-notice = Letter of the police or the public prosecutor
evidence-bank-transfer = Declaration of the bank on the transfer
evidence-birth-record = Birth record, certified
evidence-caple-test = Portuguese test at a CAPLE centre
evidence-care-proof = Medical proof that you need personal care
evidence-cohabitation-proof = Proof of living together
evidence-company-record = Company record
evidence-contract-six-months = Contract of work, or promise of one
evidence-contract-twelve-months = Contract of qualified work, or promise of one
evidence-course-certificate = Certificate of a course of basic Portuguese
evidence-custody-decision = Decision that gives the child into the care of who lives here
evidence-dependency-proof = Proof of financial dependence, such as transfers
evidence-diploma = Diploma or certificate of studies, certified copy
evidence-earlier-titles = Earlier permits
evidence-employer-sworn-statement = Declaration of the employer, on their honour
evidence-enrolment-certificate = Certificate of enrolment of the school
evidence-experience-proof = Declarations of professional experience
evidence-foreign-insurance-authenticated = Certified declaration of a foreign insurer
evidence-foreign-sworn-statement = Declaration of the foreign employer or client, on their honour
evidence-guardianship-decision = Guardianship decision, recognised in Portugal
evidence-hosting-agreement = Hosting agreement
evidence-identity-card = Identity card
evidence-insurance-declaration = Declaration of a Portuguese insurer
evidence-job-contracts = Contracts of the jobs created
evidence-marriage-record = Marriage record, certified
evidence-nif-declaration = Declaration of the tax authority with the NIF
evidence-niss-declaration = Declaration of social security with the NISS
evidence-no-debt = Declaration of no debt
evidence-no-registration = Declaration that there is no registration
evidence-order-declaration = Declaration of the professional body
evidence-origin-certificate = Document of the country of origin that says you are dependent
evidence-parent-authorisation = Written consent, certified at the Portuguese consulate
evidence-passport = Passport
evidence-permit-copy = Copy of the permit, both sides
evidence-pla-certificate = A2 certificate of Portuguese as a host language
evidence-purchase-deed = Deed of purchase
evidence-real-estate = Purchase of real estate
evidence-receipts-issued = Latest receipts issued
evidence-record-authenticated = Record certified by the country that issues it
evidence-responsibility-term = Statement of responsibility of somebody who lives here legally
evidence-school-certificate = Certificate of a Portuguese school
evidence-service-contract = Service contract
evidence-sns-declaration = Declaration of registration with the national health service
evidence-startup-declaration = Declaration of IAPMEI on the company in a certified incubator
evidence-study-grant = Study or research grant
evidence-tech-visa-term = Statement of responsibility of a certified company (Tech Visa)
evidence-traineeship-contract = Training or traineeship contract
evidence-transfers = Regular transfers of money
evidence-volunteering-contract = Contract with the volunteering organisation

## Subjects of the contact form

contact-renewals = Renewals portal
contact-renewals-tax-number = Correct or add the NIF
contact-renewals-email = Correct or change the e-mail address
contact-renewals-nationality = Report or correct the nationality
contact-renewals-passport = Report or correct the passport number
contact-renewals-sex = Report or correct the sex
contact-renewals-address = Report or correct the address, without a new card
contact-renewals-technical-error = Error of the portal
contact-permit = Residence permit
contact-permit-data-change = Change of data
contact-permit-second-copy = Second copy of the permit
contact-eu-card = EU residence card
contact-eu-card-article-15 = Appointment for the card of article 15
contact-temporary = Temporary permit
contact-temporary-article-122-j = Request under article 122(j)
contact-visas = Visas
contact-visas-appointment = Appointment after the visa
contact-process = State of the process
contact-process-state = Learn where it stands

## Channels

channel-form = Contact form. To ask for an appointment and correct data.
channel-mail = E-mail, for what the form does not have. Write “Pedido de Agendamento:” in the subject and send it once.
channel-phone = Contact centre. It informs; it does not book.
channel-mobile = Contact centre, mobile number. It informs; it does not book.
channel-migrants-line = Support line for migrants.
channel-migrants-line-mobile = Support line for migrants, for calls from mobiles or from abroad.
channel-renewals-portal = Renewals portal.
channel-siga = Appointments at the registry desks, to renew.
channel-mail-renewals = E-mail for renewals.
channel-services = The older portal: first permits and papers of open cases.
channel-complaints = The Yellow Book: complaints, which the law orders to be answered.

## Facts of the rules, as sentences tell them

unit-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
unit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
unit-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
unit-percent = { $count } %
unit-range = { $least } to { $most }
