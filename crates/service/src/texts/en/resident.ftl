# Each person's own area. Read by who applies, and who acts for them.

## Whose turn it is: what to do or what happens

turn-left = Time left
turn-opens-in = Opens in
turn-days =
    { $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }
late-lead = You can still ask.
late-valid = The recommended date, { $asked }, has passed. Your permit is valid until { $expires }.
late-expired = The recommended date, { $asked }, has passed, and your permit expired on { $expires }. Ask as soon as you can.
turn-institutions = tax authority and social security
turn-post = the post
turn-draft = When everything is ready, send it.
turn-draft-before-window = You can prepare everything now. Your month opens on { $next }: that day you only have to send it.
turn-sent = We have your request. We are asking for the payment reference, and your time to pay has not started yet.
turn-paid-early = We received the payment early and kept it. It will count on { $next }. Do not pay again.
turn-hold = The slip has its reference. You can pay from { $next }. We will tell you then.
turn-pay = Pay the fee of { $amount } by { $next }.
turn-matching = You say you have paid. We are looking for the money and answer by { $next }. Meanwhile your time to pay stands still.
turn-paid = The fee is paid. We are about to ask the tax authority and social security.
turn-in-checks = We have asked and are waiting for the answer. You need do nothing.
turn-biometrics = Photograph and fingerprints are missing. We will propose a date.
turn-in-review = A person is looking at the case. You need do nothing.
turn-in-review-waiting = The case is complete and waits for an officer to examine it. You need do nothing.
turn-more-asked = We need more documents. Answer by { $next }.
turn-hearing = We propose to refuse. Tell us what you think by { $next }, before we decide.
turn-heard = We have your answer. A person reads it before deciding.
turn-hearing-over = The time to answer has ended. We are going to decide.
turn-approved = The renewal is approved. We are going to order the card.
turn-refused = The renewal was refused. See why, and how you can contest it.
turn-card-in-production = The card is being made.
turn-card-sent = The card is on its way to your address.
turn-delivered = The card has arrived.
turn-withdrawn = You withdrew the request. You can undo this for 30 days.
turn-lapsed-limit = The slip was reopened as often as the rule allows. A person decides about a new one.
turn-lapsed = The time to pay has passed. Reopen the slip with one tap and pay.
next-decision = Decision by
next-opens = Opens
next-ask = Ask by
next-payable = You can pay
next-pay = Pay by
next-matching = We answer by
next-answer = Answer by
next-expires = Permit valid until
next-undo = Undo by
ahead-decision = Decision
ahead-opens = Your month opens
ahead-ask = Last day to ask
ahead-payable = You can pay from here
ahead-pay = Last day to pay
ahead-matching = Last day for our answer
ahead-answer = Last day to answer
ahead-expires = The new permit expires
ahead-undo = Last day to undo the withdrawal

## The case

case-caption = Case { $reference }
case-caption-draft = Draft { $reference }
case-title-draft = Your renewal request
case-title-sent = Your request has been sent
case-title-awaiting-payment = Your request has been received
case-title-matching = We are looking for your payment
case-title-paid = The fee is paid
case-title-in-checks = We are confirming your situation
case-title-awaiting-biometrics = Photograph and fingerprints are missing
case-title-in-review = Your request is being examined
case-title-more-asked = We need more documents
case-title-hearing = We propose to refuse: tell us what you think
case-title-approved = Your renewal is approved
case-title-refused = Your renewal was refused
case-title-card-in-production = Your card is being made
case-title-card-sent = Your card is on its way
case-title-delivered = Your card has arrived
case-title-withdrawn = You withdrew this request
case-title-lapsed = The time to pay has passed
case-note-more-asked = What is missing: { $slots }. We wrote: “{ $words }”
case-note-approved = The renewed permit is valid until { $day }.
case-side = In this case
case-permit = Permit
case-number = Permit number
case-expires = Expires
case-sent-at = Sent
case-stands-still = Paused until you pay or answer
case-checks = Tax authority and social security
case-documents = Documents
case-reopen = Reopen the slip
case-answer = Answer
case-undo = Undo the withdrawal
case-see-decision = See the decision
case-see-timeline = See the timeline
case-see-receipt = See the receipt
case-see-documents = See the documents
case-proofs = Proof of pending renewal
case-ask = Ask a question
case-withdraw = Withdraw the request

registry-tax = Tax authority
registry-social-security = Social security
check-asked = We asked on { $at }; no answer yet
check-asked-more = We ask again on { $next }. You need do nothing: your request does not stop for this.
check-regular = In order
check-irregular = Something is not in order: a person looks at what it means
check-not-registered = Not registered
check-source = Answered on { $at }
check-unavailable = No answer since { $at }
check-unavailable-more = The request goes on all the same. We keep asking; if you have the declaration already, you can add it.
check-add = Add the declaration
check-waived = We go on without this answer since { $at }

document-about =
    { $pages ->
        [one] { $pages } page, { $size }
       *[other] { $pages } pages, { $size }
    }
document-accepted = Accepted
document-replace = Has to be replaced
document-rejected = Will not do
document-not-applicable = Not needed
document-see = See

## The slip

due-title = Renewal fee (slip, DUC)
due-from = You can pay from
due-last = Last day
due-last-moment = { $day }, 23:59
due-where = Where to pay
due-ways = Cash machine or home banking, “Pagamento de serviços”; or MB WAY
due-entity = Entity
due-reference = Reference
due-test-mark = TEST
due-total = Total
due-tag-waiting = Asking for a reference
due-tag-matching = Being matched
due-tag-not-yet = Not yet
due-tag-lapsed = Time passed
due-tag-withdrawn = Void
due-tag-paid = Paid
due-kept = We received { $amount }, which does not settle it yet. It is kept and counts towards this fee.
due-matching = We have had your proof since { $since }. Do not pay again while we look: your time to pay stands still.
due-resumed = We did not find the payment. The timeline says why. Your time to pay runs again, with the days that were left.
due-owed = Still to pay
due-new-reference = We asked for a new reference, only for what is missing. It appears here in a few minutes. Do not use the old one.
due-no-reference = There is no reference yet: we asked the payment system for it. Your time to pay starts only when it is there.
due-paid-early = We received the whole sum early. Do not pay again: it counts when the 24 hours of waiting are over.
due-hold = Once issued, the slip waits 24 hours. You can pay from { $at }.
due-lapsed = The time passed without payment. Reopen the slip: you get a new reference and a new deadline.
due-paid = Paid on { $at }.
due-pay = Pay the fee
due-keep-receipt = Keep the receipt
due-slip-pdf = Keep the slip (PDF)
due-calendar-file = Put the deadline in my calendar
due-calendar = How we counted the 10 working days
due-counted = The day of issue ({ $issued }) does not count. Saturdays and Sundays do not count. Lisbon time; the Azores are one hour behind. Basis: { $basis }.
due-counted-holidays = The day of issue ({ $issued }) does not count. Saturdays, Sundays and holidays do not count: { $holidays }. Lisbon time; the Azores are one hour behind. Basis: { $basis }.
due-counted-again = Your time to pay stood still while we looked for the payment. The working days that were left count again from the day after our answer. Lisbon time; the Azores are one hour behind.
due-holiday = { $day } ({ $name })
due-mark-issue = DUC
due-mark-holiday = hol.
due-day-off = does not count
due-day-issue = day of issue, does not count
due-day-counted = { $number } working day
due-day-last = { $number } working day, the last
due-day-holiday = holiday, does not count
due-day-spoken = { $day }: { $what }
due-lapse = If the deadline passes, you reopen the slip right here, with one tap. Never pay by another way or to another person.

## The task list

tasks-about-you = About you
tasks-by-law = What the law asks for in your case
tasks-send = Send
tasks-review = Check and send
tasks-ready = Ready
tasks-opens = Opens on { $day }
tasks-opens-unknown = No date yet
tasks-no-fee = You can prepare everything; the fee is not published yet
tasks-closed = The month of this permit has closed
tasks-elsewhere = This permit takes another route
tasks-not-yet = Not possible yet
tasks-not-yet-why = Opens when the other parts are ready
tasks-done = Done
tasks-to-do = To do
tasks-missing =
    { $count ->
        [one] { $count } missing
       *[other] { $count } missing
    }
tasks-niss-wrong = We saved the number, but its check digit is not right. You can send all the same
tasks-continue = Continue
tasks-go-review = Check and send
tasks-later = Leave and continue later
tasks-side = In this request
tasks-fee = Fee
tasks-fee-when = after sending
tasks-niss = NISS
tasks-niss-optional = Not required
tasks-kept = Draft kept until
tasks-left =
    { $left ->
        [one] { $left } of { $total } parts is left.
       *[other] { $left } of { $total } parts are left.
    } You can do them in any order, over days and on several devices.
tasks-left-none = Everything is ready.
tasks-left-send = Everything is ready. Check it and send.
part-identity = Personal details
part-identity-hint = From your record: confirm them
part-permit = Your permit
part-permit-hint = From your record: confirm it
part-address = Address and telephone
part-address-hint = Where we post the card
part-household = Household
part-household-hint = Who lives from the same income
part-livelihood = Work or income
part-livelihood-hint = Decides which document is needed
part-niss = Social security (NISS)
part-niss-hint = You can go on without a number
part-documents = Documents
part-documents-hint = Photograph or file; we put them together
part-declarations = Declarations
part-declarations-hint = What you confirm and what you allow

## The timeline

timeline-ahead = What is still to come
timeline-past = What has happened
timeline-until = By { $day }
timeline-stands-still = The time to decide is paused until you pay or answer.
timeline-reminded = We reminded you of the payment
timeline-reason = Reason: “{ $words }”
timeline-steps = You prepared the request ({ $count } steps)
timeline-steps-see = See the steps
timeline-receipt = Receipt of the request
timeline-slip = Payment slip
timeline-proof = Proof { $number }
timeline-attempt = Proof of the attempt { $number }
delivery-accepted = E-mail accepted, { $to }, { $at }
delivery-delivered = E-mail delivered, { $to }, { $at }
delivery-read = Read, { $to }, { $at }
delivery-bounced = E-mail returned, { $to }, { $at }
delivery-suppressed = Not sent: { $to } returned mail before
delivery-deferred = E-mail deferred, { $to }, { $at }; we try again
delivery-waiting = Being sent to { $to }
event-opened = You opened the request
event-answered = You answered: { $part }
event-document-added = You added: { $slot }
event-document-replaced = You replaced: { $slot }
event-document-added-text =
    { $pages ->
        [one] { $pages } page, kept as a clean copy.
       *[other] { $pages } pages, kept as a clean copy.
    }
event-document-removed = You took out: { $slot }
event-sent = We received your request
event-sent-text = Complete. Fee: { $total }.
event-slip-issued = The slip has its reference
event-slip-issued-text = { $total }. You can pay from { $payable-from }, by { $due }.
event-reference-renewed = The slip has a new reference
event-reference-renewed-text = It asks only for what is missing: { $amount }. The old one is of no more use.
event-slip-lapsed = The time to pay passed
event-slip-lapsed-text = We received no payment by { $after }. You can reopen the slip.
event-slip-reopened = The slip was reopened
event-payment-held = We received money that does not settle it: { $amount }
event-payment-held-text =
    { $outcome ->
        [held_early] It came early. It is kept and counts when the 24 hours are over.
        [held_late] It came after the deadline. It is kept and counts when you reopen the slip.
        [refund] The fee was paid already. We give this back.
        [top_up] A part is missing. It is kept; please pay the rest.
        [pays_and_refund] You paid too much. The fee is paid and we give the rest back.
       *[other] It is kept.
    }
event-paid = Fee paid: { $amount }
event-payment-claimed = You sent a proof of payment
event-payment-claimed-text = We are looking for the money and answer by { $answer-by }. Your time to pay stands still.
event-payment-looked-for = We asked again about your payment
event-payment-not-found = We did not find the payment
event-payment-not-found-text = Your time to pay runs again, with the days that were left.
event-check-asked = We asked: { $registry }
event-check-answered =
    { $answer ->
        [regular] { $registry }: in order
        [irregular] { $registry }: something is not in order
        [not_registered] { $registry }: not registered
       *[other] { $registry }: answer received
    }
event-check-unavailable = { $registry }: no answer
event-check-unavailable-text = It is not your mistake. The request goes on all the same and we keep asking.
event-check-waived = We go on without the answer: { $registry }
event-check-waived-text = { $reason }
event-biometrics-asked = Photograph and fingerprints are missing
event-biometrics-taken = Photograph and fingerprints taken
event-review-began = The review began
event-taken = A person has your case
event-document-judged =
    { $verdict ->
        [accepted] Document accepted: { $slot }
        [rejected] Document that will not do: { $slot }
       *[other] Document that is not needed: { $slot }
    }
event-more-asked = We asked for more documents
event-more-asked-text = “{ $words }” Answer by { $answer-by }.
event-more-answered = You answered what we asked for
event-more-unanswered = The time to answer ended
event-more-unanswered-text = It ended on { $answer-by }. The case goes back to the person who examines it.
event-hearing-opened = We propose to refuse and want to hear you
event-hearing-opened-text = You can answer by { $answer-by }.
event-hearing-answered = You answered in the hearing
event-hearing-ended = The time to answer in the hearing ended
event-hearing-withdrawn = We took back the proposal to refuse
event-approved = Renewal approved
event-approved-text = The new permit is valid until { $valid-until }.
event-approved-by-term = Renewal approved because the time to decide ended
event-approved-by-term-text = The legal deadline was { $term-ended }, and there was no decision. The new permit is valid until { $valid-until }.
event-refused = Renewal refused
event-card-ordered = We ordered the card
event-card-sent = The card was posted
event-card-sent-text = Tracking number: { $tracking }.
event-card-delivered = The card arrived
event-withdrawn = You withdrew the request
event-withdrawn-text = You can undo this until { $undo-until }.
event-withdrawal-undone = You undid the withdrawal
event-month-closes = The month of your permit closes again
event-month-closes-text = Last day to send: { $day }. “{ $reason }”
event-question-asked = You asked a question
event-question-asked-text = “{ $words }”
event-question-answered = We answered your question
event-question-answered-text = “{ $words }”
event-proof-issued = Proof issued
event-proof-issued-text = Valid until { $valid-to }.
event-proof-revoked = Proof revoked
event-attempt-refused = An attempt was not accepted
event-attempt-refused-text = We recorded the time and the answer. You can keep the proof.

## The receipt

receipt-page-lead = Case { $reference }, { $at }.
receipt-page-next = What happens next
receipt-page-next-pay = You pay the fee by the slip’s deadline. Your time to pay starts only when there is a reference.
receipt-page-next-checks = We check the case with the tax authority and social security. You need do nothing.
receipt-page-next-biometrics = If the photograph or fingerprints are missing, we propose a date.
receipt-page-next-decision = Decision by { $day }, plus the days when it is your turn.
receipt-see-case = Open the case

## Pay

after-pay-title = Pay the fee
after-pay-by-phone = Pay now by MB WAY
after-pay-by-phone-text = We send the payment to your phone. Confirm it in the MB WAY app within a few minutes.
after-pay-phone = Mobile phone with MB WAY
after-pay-phone-hint = For example, 912 345 678
after-pay-phone-wrong = Enter a mobile number with 9 digits, for example 912 345 678
after-pay-ask = Send to MB WAY
after-pay-by-reference = Or pay by reference
after-pay-by-reference-text = At a Multibanco machine or in online banking, choose “Pagamento de serviços” and enter the entity, reference and total shown above.
after-pay-by-reference-rest = At a Multibanco machine or in online banking, choose “Pagamento de serviços” and enter the entity, reference and missing amount shown above.
after-pay-claim-title = Have you paid and it does not show here?
after-pay-claim-text = A payment can take a while to show. If two days have passed, send us the proof from your bank: your time to pay stands still while we look.
after-pay-claim = Send a proof of payment
after-pay-matching-see = See the proof you sent
after-pay-asked-lead = Request sent to your phone
after-pay-asked = Confirm it in the MB WAY app. Once you confirm, this page shows that it is paid.
after-pay-look-again = See whether it is paid
after-pay-mbway-failed = We could not ask by MB WAY
after-pay-mbway-refused = The payment system did not take this number. We charged nothing. Check the number, or pay by reference.
after-pay-mbway-down = The payment system did not answer. This is not your mistake. Try again in a while, or pay by reference. If a request reaches your phone, confirm only one.
after-pay-keep-attempt = Keep the proof of attempt { $number }
after-pay-test-lead = Test reference
after-pay-test = This is a demonstration: the reference does not exist at Multibanco, and nobody pays real money.
after-pay-hold = Come back to this page then, or follow the link we e-mail you.
after-pay-waiting = We e-mail you when there is a reference. You do not lose a day.
after-pay-lapsed-on = The slip could be paid until { $day }.
after-pay-limit-title = The slip was reopened already
after-pay-limit-text = An officer can open it again. Tell us what happened, and we answer on the case.
after-pay-limit-ask = Ask for the slip to be opened again
after-pay-reopen-title = Reopen the slip
after-pay-reopen-text = You get a new reference and a new deadline. Your request stays as it was.
after-pay-reopen = Reopen the slip
after-pay-reopen-why = Why did you not pay in time?
after-pay-reopen-why-hint = If you like, tell us in a few words. You do not have to: the slip opens all the same.
after-claim-title = I paid and it does not show
after-claim-lead = Send the proof your bank gave you: the cash machine receipt, the bank’s PDF or the MB WAY picture. It should show the day, the amount and the reference.
after-claim-then = What happens next
after-claim-then-stops = Your time to pay stops today.
after-claim-then-looks = We ask the payment system at once, and an officer looks at your proof.
after-claim-then-answer = We answer by { $day }.
after-claim-then-rest = If we do not find the money, we tell you why. Your time to pay runs again, with the days that were left.
after-claim-then-lapsed = If we do not find the money, we tell you why. The slip stays past its time, as it is now.
after-claim-file = Proof of payment
after-claim-send = Send the proof
after-claim-name = Proof of payment
after-claim-nothing = There is no payment to look for now. The payment page shows how the slip stands.
after-claim-see-slip = See the payment page
after-pay-see-story = See the timeline

## Answer what we asked

after-answer-title = Answer our request
after-answer-wrong = What this is about
after-answer-reason-incorrect = The document you sent is not right. We wrote:
after-answer-reason-incomplete = A part is missing. We wrote:
after-answer-reason-outdated = The document is too old. We wrote:
after-answer-slots = What you should add
after-answer-here = Added
after-answer-not-here = Missing
after-answer-added = Added.
after-answer-added-all = One step left: send your answer.
after-answer-added-some = Still missing: { $slots }.
after-answer-to-page = Answer our request
after-answer-add = Add
after-answer-change = Replace
after-answer-missing = Add a new document: { $slot }
after-answer-send-title = Send your answer
after-answer-until = You can answer until { $day }, 23:59. Once you send it, our time to decide runs again.
after-answer-send = Send my answer
after-answer-ask = I have a question
after-answer-over-title = This request is already closed
after-answer-over = You have answered, or the time has ended. Everything you added is kept with the case.
after-answer-words-missing = Write what you want to tell us
after-answer-words-long = Write at most { $limit } characters

## Hearing

after-hearing-title = We propose to refuse: we want to hear you first
after-hearing-grounds = Why we propose to refuse
after-hearing-means = What this means
after-hearing-means-not-decided = We have not decided yet. It is a proposal.
after-hearing-means-right = You have the right to say what you think, and to show that it is not so.
after-hearing-means-silence = If you do not answer, we decide with what we have.
after-hearing-means-law = A refusal needs the signatures of two people. Basis: CPA, articles 121 to 125.
after-hearing-answer = Your answer
after-hearing-until = You can answer until { $day }, 23:59.
after-hearing-words = What you want to tell us
after-hearing-words-hint = Say what is not right and why. You can write in your language.
after-hearing-send = Send the answer
after-hearing-answered = We received your answer on { $at }.
after-hearing-yours = What you answered
after-hearing-over = The time to answer ended on { $day }. You can still write to us: whoever decides reads your message.

## Decision

after-decision-title = The decision
after-decision-approved = We approved your renewal on { $at }. The new permit is valid until { $until }.
after-decision-approved-by-term = Your renewal is approved: the legal deadline was { $ended }, and there was no decision (Law 23/2007, article 82(7)). The new permit is valid until { $until }.
after-decision-refused = We refused the renewal on { $at }.
after-decision-grounds = Why we refused
after-decision-now = What you can do now
after-decision-now-prove = Show the declaration to whoever needs it: it has a QR code that anyone can check.
after-decision-now-card = Wait for the card. We send it to your address and tell you when it leaves.
after-decision-now-old = Keep the old permit until you have the new one.
after-decision-declaration = Keep the declaration (PDF)
after-decision-other-proofs = See all proofs
after-decision-declaration-soon = We are signing the declaration. Come back to this page in a minute.
after-decision-now-proofs-over = The proofs of pending renewal are no longer valid.
after-decision-now-new = You can make a new request once the reason for the refusal is gone.
after-decision-now-help = Talk to us, to a migrants’ association or to a lawyer before the deadlines pass.
after-decision-contest = How to contest
after-decision-contest-lead = The deadlines count from the day you were notified, and they are short. Ask someone who knows them to confirm them now.
after-decision-contest-complaint = Complaint: you ask whoever decided to look again (CPA, articles 191 and 192).
after-decision-contest-appeal = Hierarchical appeal: you ask whoever is above them to decide (CPA, articles 193 to 199).
after-decision-contest-court = Administrative court: you ask a judge to annul the decision. You need a lawyer.
after-decision-contest-aid = Legal aid: if you cannot pay, ask Social Security for a lawyer and for no court fees.
after-decision-ask = Ask a question about the decision

## Questions

after-question-title = Questions about the case
after-question-lead = Whoever handles the case reads them and answers here. We tell you by e-mail.
after-question-words = Your question
after-question-words-hint = Do not write passwords or bank card details.
after-question-send = Send the question
after-question-thread = What we said so far
after-question-asked = You asked
after-question-answered = We answered
after-question-answered-by = { $name } answered

## Withdraw

after-withdraw-title = Withdraw the request
after-withdraw-means = What it means
after-withdraw-means-ends = We stop working on this request.
after-withdraw-means-proofs = The proofs of this request stop being valid today.
after-withdraw-means-permit = Your permit keeps its date: { $day }.
after-withdraw-means-fee = Withdrawing does not by itself refund a fee already paid.
after-withdraw-means-undo = If you change your mind, you can undo it until { $day }.
after-withdraw-on = Continue
after-withdraw-stay = Do not withdraw
after-withdraw-too-late = This request is decided: there is nothing left to withdraw.
after-withdraw-confirm-title = Are you sure you want to withdraw?
after-withdraw-sure = Request { $reference } stops having effect, and its proofs stop being valid today.
after-withdraw-why = Why do you withdraw?
after-withdraw-why-hint = If you like, tell us in a few words. You do not have to: you can withdraw all the same.
after-withdraw-yes = Yes, withdraw
after-withdraw-done-title = Your withdrawal
after-withdraw-done = You can undo it until { $day }. The request goes back to where it stood.
after-withdraw-done-over = The time to undo it ended on { $day }. You can make a new request.
after-withdraw-undo = Undo the withdrawal

## Proofs

after-proofs-title = Proofs
after-proofs-back = My situation
after-proofs-lead = They prove your situation to whoever needs it. Anyone checks them by QR or code, without calling us.
after-proofs-new = New proof
after-proofs-verify = Verify a proof
after-proofs-none = You have no proofs yet. The first is made when you send a request.
after-proofs-state = State
after-proofs-valid = Validity
after-proofs-from-to = From { $from } to { $to }
after-proofs-purpose = For
after-proofs-code = Code
after-proofs-number = Number
after-proofs-keep = Keep PDF
after-proofs-about = proof { $number }
after-proofs-revoked = Revoked, { $at }
after-proofs-expired = No longer valid
after-proofs-not-yet = Not started yet
after-proofs-holds = Valid now
after-proofs-new-title = Who will you show the proof to?
after-proofs-new-lead = Each proof carries only the data the other side needs.
after-proofs-new-none = There is nothing we can prove with a proof now. Send a renewal request, or show your permit if it is still valid.
after-proofs-choose = Choose
after-proofs-make = Make the proof
after-proofs-other = Choose another
after-proofs-preview-title = What the other side will see
after-proofs-preview-lead = Made to show to: { $purpose }. It carries these data of yours and no others:
after-proofs-preview-rest = It also carries what it proves, its validity, its number and the code to check it.

## Who looked at my data

after-looks-title = Who looked at my data
after-looks-lead = Each time someone of the service opens your case, it is recorded here: who, when and why.
after-looks-none = Nobody of the service has opened your data yet.
after-looks-heading = Looks
after-looks-saw = { $name }: { $what }
after-looks-why = Reason: { $reason }
after-looks-someone = Someone of the service
receipt-page-title = We have your request

## My situation

home-back = My situation
home-page-title = Hello, { $name }
home-page-nothing = We found no permit of yours that is renewed here.
home-page-open = Open the case
home-page-start = Start the renewal
home-page-prepare = Prepare the renewal now
home-page-anew = Start a new request
home-page-way = See the route of this permit
home-page-valid = Valid until { $day }
home-page-window-open = Your month is open. You can ask for the renewal now.
home-page-window-opens = Your month opens on { $day }. You can prepare everything before.
home-page-window-unknown = The day your month opens is not set yet. You can prepare everything before.
home-page-window-closed = Your month was open until { $day } and has closed. The route says what you can still do.
home-page-no-fee = You can prepare the request. The fee is not published yet: without it, nothing can be sent.
home-page-window-other = This permit takes another route: { $route }.
home-page-record = Your record
home-page-bounced = Our last e-mail to you came back.
home-page-bounced-text = The box { $to } returned the message on { $at }. Everything we sent is also on the pages of your case.
looks-link = Who saw my data

## Before you start

before-title = Before you start
before-lead = We know almost everything already. You confirm your details, add what is missing and send.
before-when = When you can send
before-open = Now: your month is open
before-opens = From { $day }. You can prepare everything before
before-unknown = The day is not set yet. You can prepare everything before
before-papers = What you will need
before-papers-value = { $papers }. Your case may ask for one more document; the list says which and why.
before-cost = What it costs
before-cost-unknown = The amount is not published yet. You pay only after you have seen it
before-cost-value = { $amount }, after sending
before-time = How long it takes
before-time-value = About 12 minutes
before-saved = We save each answer. You can stop and come back another day, on another device.
before-start = Start

## The questions

tasks-back = Task list
case-back = Case
field-name = Name
field-born = Date of birth
field-nationality = Nationality
field-passport = Passport
field-passport-until = Passport valid until
field-nif = NIF
field-issued = Issued
field-address = Address
field-telephone = Telephone
field-telephone-hint = If you like. For example, 912 345 678
field-email = E-mail
field-street = Street, number and floor
field-postal-code = Postal code
field-postal-code-hint = For example, 4000-371
field-locality = Town
field-other-adults = How many adults besides you?
field-other-adults-hint = Who lives from the same income. If there is nobody, write 0
field-children = How many children?
field-employer = Name of the employer
field-employer-nif = NIF of the employer
field-optional = If you know it
question-title-identity = Are these details right?
question-why-identity = They come from your record. You need not write them again.
question-title-permit = Is this the permit to renew?
question-why-permit = It comes from your record.
question-title-address = Where do we post the card?
question-why-address = We filled in the address we know. If you moved, correct it here: it becomes that of your record.
question-title-household = Who lives with you from the same income?
question-why-household = The law measures means of living by the number of people.
question-title-livelihood = What do you live on?
question-why-livelihood = The answer says which document is needed. No answer stops the request.
question-title-niss = Do you have a social security number?
question-why-niss = This route does not require a NISS. You can continue without it.
question-title-declarations = What you confirm and what you allow
question-why-declarations = The first two are needed to send. The third is as you prefer.
question-confirm = Is everything right?
question-right = Yes, everything is right
question-differs = No, there is a difference
question-differs-words = What is different?
question-differs-hint = A person reads this. It does not stop the request.
question-save = Save and continue
question-later = Go back without saving
question-niss-wrong = The check digit is not right.
question-niss-wrong-text = We saved the number as you wrote it. See whether a digit is swapped; if it is as on your card, you can go on.
livelihood-question = What is your situation?
livelihood-employed = I work for an employer
livelihood-between-jobs = I am out of work or changing work
livelihood-between-jobs-hint = You can ask all the same. Tell us below how you live now.
livelihood-own-income = I live on my own income, such as a pension, rents or savings
livelihood-words = Tell us in a few words
livelihood-words-hint = Only if you do not work for an employer.
niss-question = Choose one answer
niss-have = Yes, this is my number
niss-number = Social security number (NISS)
niss-number-hint = 11 digits
niss-not-registered = I am not registered
niss-words = Why are you not registered?
niss-words-hint = One sentence is enough. Or add the certificate in the documents.
niss-does-not-know = I do not know
declare-truthful = Truth
declare-criminal-record-query = Criminal record
declare-electronic-notice = Letters by e-mail
declare-notice = I accept letters by e-mail and on this page
declare-notice-why = They count as notice. If you do not accept, we post them; that takes longer.
words-limit = You can write up to { $count } characters
words-left-one = You can write { $count } more character
words-left-other = You can write { $count } more characters
words-left-none = You have reached the limit
words-over-one = You have { $count } character too many
words-over-other = You have { $count } characters too many
wrong-other = Look at this answer
wrong-choice-empty = Choose an answer
wrong-words-empty = Write a few words
wrong-words-too-long = Write { $limit } characters at most
wrong-street-empty = Write the street, number and floor
wrong-street-too-long = The street is too long
wrong-locality-empty = Write the town
wrong-locality-too-long = The town is too long
wrong-postal-code-postal-code-form = Write the postal code with seven digits, such as 4000-371
wrong-telephone-telephone-form = Write the telephone with digits only, such as 912 345 678
wrong-other-adults-empty = Write how many adults, or 0
wrong-other-adults-number-form = Write a number of adults between 0 and 20
wrong-children-empty = Write how many children, or 0
wrong-children-number-form = Write a number of children between 0 and 20
wrong-employer-empty = Write the name of the employer
wrong-employer-too-long = The name of the employer is too long
wrong-employer-nif-nif-form = The employer’s NIF has nine digits; see whether one is missing or too many
wrong-employer-nif-nif-check = This NIF is not valid: check each digit
wrong-number-empty = Write the number, or choose another answer
wrong-number-niss-form = The NISS has 11 digits and begins with 1 or 2
wrong-truthful-empty = Confirm that what you say is true
wrong-criminal-record-query-empty = Allow us to consult the criminal record: the law requires it
wrong-files-empty = Choose at least one file
wrong-files-too-many = Choose 10 files at most at once
wrong-files-too-large = One of the files is over 20 MB: take a photograph instead of a scan

## The documents

documents-title = Documents
documents-lead = Only what the law asks for in your case. Any file name will do: we join the files and name them.
documents-back = Documents
documents-add = Add
documents-change = See or replace
documents-basis = Legal basis: { $basis }
documents-ready = Ready
documents-missing = Missing
documents-optional = If you have it
documents-depends = Depends on your answers
slot-files = The files you sent
slot-kept = What is kept
slot-kept-good = Readable and complete
slot-kept-warned = Kept, but look at this
slot-add = Add files
slot-add-hint = PDF, JPG, PNG or WebP, up to 20 MB each and { $limit } at once. You can take a photograph with your telephone.
slot-password = Password of the PDF
slot-password-hint = Only if the PDF asks for one. We do not keep it.
slot-password-again = Write the password and choose the file again. We do not keep it.
slot-send = Send files
slot-later = Continue without this document
slot-continue = Continue
slot-replace = Replace this document
slot-replaces =
    { $pages ->
        [one] This replaces { $name } ({ $pages } page). Several files sent together are joined.
       *[other] This replaces { $name } ({ $pages } pages). Several files sent together are joined.
    }
slot-password-ask = The PDF has a password
slot-take-out-sure = The document leaves the request. You can add it again until you send.
slot-take-out-yes = Take the document out
slot-see = See
slot-take-out = Take out
slot-again = Choose another file
slot-good = Readable and complete
slot-good-text = This file is good. Choose it again with what you mend: we join all of them in one copy.
finding-too-large = The file is too large
finding-too-large-fix = It has { $found } and we take up to { $limit }. Take a photograph or split the file.
finding-empty = The file is empty
finding-empty-fix = Choose the file again: this one came with nothing in it.
finding-wrong-type =
    { $content ->
        [heic] It is a HEIC photograph, which we cannot read yet
        [document] It is a text document
        [spreadsheet] It is a spreadsheet
        [archive] It is a compressed file
        [video] It is a video
       *[other] It is neither a PDF nor a photograph
    }
finding-wrong-type-fix = Send a PDF, or a JPG or PNG photograph. On a telephone, a screenshot will do too.
finding-password-protected = The PDF has a password
finding-password-protected-fix = Write the password below and choose the file again. We do not keep it.
finding-wrong-password = The password does not open the PDF
finding-wrong-password-fix = Look at capital letters and write it again, or send a photograph of the paper.
finding-damaged = The file is damaged
finding-damaged-fix = We cannot read it. Save it again on your device, or send a photograph.
finding-truncated = The file came incomplete
finding-truncated-fix = The end is missing. The connection may have broken: send it again.
finding-too-many-pages = The document has too many pages
finding-too-many-pages-fix = It has { $found } pages and we take up to { $limit }. Send only those that matter.
finding-too-many-pixels = The picture is too large
finding-too-many-pixels-fix = Take an ordinary photograph with your telephone.
finding-unpacks-too-large = The PDF is too heavy inside
finding-unpacks-too-large-fix = Print it to PDF again, or send photographs of the pages.
finding-active-content = The PDF had parts that act by themselves
finding-active-content-fix = We took them out of the copy. You need do nothing.
finding-too-dark = The photograph is dark
finding-too-dark-fix = If you can, take another one near a window.
finding-blurred = The photograph is blurred
finding-blurred-fix = If you can, put the paper on a table and take another one, with light from the side.
finding-low-resolution = The photograph has few pixels
finding-low-resolution-fix = If you can, take another one closer to the paper.
finding-duplicate-of = It is the same file as another document
finding-duplicate-of-fix = You added it to another document already. See whether this is the one you meant.

## Check and send

answers-title = Check before you send
answers-complete = The request is complete.
answers-checked = Checked on { $at }, with today’s rules.
answers-incomplete = Something is still missing.
answers-missing = Missing: { $missing }.
answers-change = Change
answers-said = What you said
answers-differs = There is a difference: { $words }
answers-yes = Yes
answers-no = No
answers-go = Continue to send
answers-missing-go = Complete what is missing
answers-after = After sending you can still add or replace documents until the review begins.
send-title = Send the request
send-back = Check
send-fee = What you will pay afterwards
send-law = By sending you declare that what you said is true. A false statement may lead to a refusal (CPA, article 60).
send-button = Declare and send
send-not-open = You cannot send yet.
send-not-open-text = { $opens }. Everything is kept: come back on that day and send.
send-no-fee-text = The fee of this request is not published yet. Everything is kept, and you can go on preparing. If you are in a hurry, talk to us.
send-closed-text = Everything is kept. On your page, the route of this permit says what you can still do.
send-elsewhere-text = Everything is kept. On your page, the route of this permit says where to ask and how to start.
send-not-open-unknown = Your month has no date yet. Everything is kept, and you can go on changing the answers.
send-back-to-list = Back to the list

timeline-title = Timeline
timeline-side = Use this timeline

## What to prepare

prepare-link = See what to prepare for a renewal
prepare-title = What to prepare for a renewal
prepare-lead = Compare what is on your record with your documents. What you correct now does not delay the renewal later.
prepare-passport = Passport
prepare-until = valid until { $day }
prepare-passport-until = should be valid until { $day }, so that it does not end before the decision
prepare-nif = NIF
prepare-niss = NISS
prepare-niss-none = not registered
prepare-unknown = not on the record
prepare-whole = Nothing is missing on your record.
prepare-whole-text = We ask tax and social security when you send the request; here you see only what the record knows today.
prepare-gaps = Missing on your record:
