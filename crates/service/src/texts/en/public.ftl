# Public pages. Read by anyone, without an account.

## Home

home-title = Your residence permit, at one counter
home-lead = Answer a few questions and know which route is yours, what to prepare and by when.
home-start = Find my route
home-start-note = 2 minutes. No account. We keep nothing.
home-status = Service status
home-fact-months = Renewal opens by the month your permit expires
home-task-continue = Go on with a request
home-task-continue-text = Go back to where you stopped. We kept every answer, on any device.
home-task-pay = Pay the fee
home-task-pay-text = The reference, the deadline and the proof are in your case.
home-task-prove = Prove my situation
home-task-prove-text = A proof with a QR code for work, housing or the bank.
home-task-verify = Verify a proof
home-task-verify-text = Are you an employer or a landlord? Scan the QR code or type the code.
home-months = Is your month open?
home-months-text = Online renewal opens by the month your permit expires. If your month is not open yet, you can prepare everything now.
home-scam-lead = Beware of intermediaries.
home-scam = We never charge for appointments and never phone to ask for payments. Every message of ours has a code you can check.
home-scam-check = Check whether a message is ours
month-open = Open
month-opens = Opens on { $day }
month-not-set = No date yet

## Find my route

situation-basis-hint = It is written on the back of the card, under “Observações” or “Tipo de título”. It matters only if you have a residence permit.
situation-expires-hint = The date is on the front of the card, under “Válido até”. For example, 14 1 2027.
date-day = Day
date-month = Month
date-year = Year
no-such-day = This day does not exist: { $month } has no day { $day }
do-not-know = I don’t know
situation-open-lead = Your month is open.
situation-open-text = Your permit expires on { $expires }. You can ask now and should ask by { $askby }.
situation-not-yet-title = Renewal of your permit opens on { $day }
situation-not-set-title = Renewal of your permit has no date yet
situation-not-yet-text = It is not a mistake of yours. You can prepare everything now: answers and documents are kept, and on the day you only need to send.
situation-start = Start the renewal
situation-rules-basis = Legal basis
situation-rules-since = In force since

## Sign in

entrance-title = Sign in
entrance-lead = We send a code to the e-mail on your record. You need no password.
entrance-email = Your e-mail
entrance-email-hint = The address you gave in your last request. For example, name@mail.pt
entrance-button = Send the code
entrance-wrong = Write a complete e-mail address, such as name@mail.pt
entrance-wait = You asked for several codes in the last hour. You can ask for another at { $time }
entrance-lost = I lost access to my e-mail
entrance-lost-text = Call the number at the end of this page. Once we have confirmed who you are, a person changes the address on your record. Your case is not lost.
code-title = Type the code
code-lead = If the address is on a record, the code arrives within a minute. Look in your spam folder too.
code-label = Six-digit code
code-hint = It works for { $minutes } minutes and only once.
code-button = Continue
code-wrong =
    { $left ->
        [0] The code is not right. Ask for another
        [one] The code is not right. You can try { $left } more time
       *[other] The code is not right. You can try { $left } more times
    }
code-spent = This code no longer works: its time is over, or it was used. Ask for another
code-over-title = Ask for another code
code-again-button = Send a new code
code-again = I did not get the code
code-again-text = You can ask for up to five codes an hour. Check that the address is spelled right.
code-again-link = Ask for another code
claim-title = Find my record
claim-lead = We need this only the first time. Write it as it is on the card and the passport.
claim-pending = E-mail confirmed
claim-permit = Residence permit number
claim-permit-hint = It is on the front of the card, at the top right. We take all formats.
claim-permit-missing = Write the number of your residence permit
claim-birth = Date of birth
claim-birth-wrong = Write your date of birth: day, month and year, for example 27 3 1990
claim-birth-differs = We found the card, but the date of birth is not the one on the record. Check it in the passport
claim-other = One more number of yours
claim-other-hint = The tax number (NIF), the social security number (NISS) or the passport number.
claim-other-missing = Write the NIF, the NISS or the passport number
claim-other-differs = We found the card, but this number is not the one on the record. Check it, or write another: NIF, NISS or passport
claim-not-found = We did not find a record with this permit and this e-mail. Check the number. If you changed your e-mail, call us: a person corrects the address
claim-button = Find

## Months

months-title = Months open for renewal
months-lead = The date on your permit says which month is yours. Here you see whether it is open, since when, and who decided it.
months-heading = Calendar
months-link = See the calendar of months
months-caption = Months of validity and renewal
months-month = Permit valid until
months-state = Renewal
months-who = For whom
months-source = Source
months-everybody = All permits that are renewed here
months-since = since { $day }
months-until = until { $day }
months-opens = opens on { $day }
months-expected = expected day: { $day }
months-no-day = no date yet
months-not-yet = Not yet
months-closed = Closed
months-invitation = By invitation
months-person = A person decides
months-source-law = Rule { $row }, checked on { $day }
months-source-opening = Decision of supervisors { $row }, signed on { $day }
months-not-open = My month is not open yet
months-not-open-text = You can prepare everything before: sign in, begin the request and add documents. We tell everyone with a draft on the day the month opens. Without an account, leave just your e-mail.
months-notice = Tell me when the month opens

## Notice without an account

notice-title = Tell me when the month opens
notice-lead = You need no account. We send one e-mail to confirm the address and another on the day the month opens.
notice-month = In which month does your permit end?
notice-month-hint = Only months that are not open yet are listed.
notice-month-choose = Choose the month
notice-month-missing = Choose the month in which your permit ends
notice-month-open = This month is open already: you can renew now
notice-email-hint = For example, name@mail.pt
notice-button = Ask for the notice
notice-wait = Many notices were asked for from this network. Try again at { $time }
notice-kept = We keep only the address and the month. We delete them { $told } days after we tell you that the month opened, when you want to stop, or after { $days } days.
notice-asked-title = Look at your mail
notice-asked-text = If the address is right, you get an e-mail to confirm. Without a confirmation we keep nothing.
notice-confirm-title = Confirm the notice
notice-confirm-text = We write to this e-mail on the day renewal opens for permits that end in { $month }.
notice-confirm = Confirm the notice
notice-stop = I do not want this notice
notice-stop-heading = I no longer want the notice
notice-stop-text = We delete your address at once.
notice-waits-title = The notice is confirmed
notice-waits-text = We send an e-mail on the day renewal opens for permits that end in { $month }.
notice-told-text = We have told this e-mail that renewal opened for permits that end in { $month }. We keep the address until { $day }, only to tell you if the month closes again.
notice-open-title = This month has opened
notice-open-text = You can renew now. We have not kept your address.
notice-stopped-title = We do not send the notice
notice-stopped-text = Your address is not on this list.
notice-gone-title = This link no longer works
notice-gone-text = The notice was sent, was deleted, or the time to confirm it has passed. You can ask for another.
