# Texts of the rules in law/. The key is the one the rule names.

## Permits, by legal basis

permit-75-1 = Residence permit with a residence visa (article 75(1))
permit-75-2 = Residence permit to look for work (article 75(2))
permit-76 = Permanent residence permit (article 76)
permit-77-1 = Temporary residence permit (article 77(1))
permit-80 = Permanent residence permit (article 80)
permit-87-a = CPLP residence permit (article 87-A)
permit-88-1 = Employee (article 88(1))
permit-88-2 = Employee, former rules (article 88(2))
permit-88-7 = Seasonal work (article 88(7))
permit-89-1 = Self-employed (article 89(1))
permit-89-2 = Self-employed, former rules (article 89(2))
permit-89-4 = Entrepreneur (article 89(4))
permit-90 = Research or highly qualified activity (article 90)
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

extension-2020 = Permits expired since February 2020 were accepted until 30 June 2024.
extension-2024 = Expired permits were accepted until 30 June 2025.
extension-2024-booked = With an appointment booked, the permit was still accepted until 15 October 2025.
extension-2025 = Permits expired by 30 June 2025 were accepted until 15 October 2025.
extension-2025-paid = With the proof of a paid renewal, the permit is accepted for 180 days.
extension-six-months = The permit is accepted in Portugal for six months after it expires.
extension-pending-renewal = With the renewal asked for, you are in a regular situation until the decision. The proof holds for 60 days and renews itself.

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
