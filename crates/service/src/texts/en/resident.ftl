# Each person's own area. Read by who applies, and who acts for them.

## Whose turn it is: what to do or what happens

turn-left = Left
turn-institutions = tax authority and social security
turn-post = the post
turn-draft = When everything is ready, send it.
turn-draft-before-window = You can prepare everything now. Your month opens on { $next }: that day you only have to send it.
turn-sent = We have your request. We are asking for the payment reference, and your term has not started yet.
turn-paid-early = We received the payment early and kept it. It will count on { $next }. Do not pay again.
turn-hold = The slip has its reference. You can pay from { $next }. We will tell you then.
turn-pay = Pay the fee of { $amount } by { $next }.
turn-paid = The fee is paid. We are about to ask the tax authority and social security.
turn-in-checks = We have asked and are waiting for the answer. You need do nothing.
turn-biometrics = Photograph and fingerprints are missing. We will propose a date.
turn-in-review = A person is looking at the case. You need do nothing.
turn-more-asked = We need more documents. Answer by { $next }.
turn-hearing = We propose to refuse. Tell us what you think by { $next }, before we decide.
turn-heard = We have your answer. A person reads it before deciding.
turn-hearing-over = The term to answer has ended. We are going to decide.
turn-approved = The renewal is approved. We are going to order the card.
turn-refused = The renewal was refused. See why, and how you can contest it.
turn-card-in-production = The card is being made.
turn-card-sent = The card is on its way to your address.
turn-delivered = The card has arrived.
turn-withdrawn = You withdrew the request. You can undo this for 30 days.
turn-lapsed-limit = The slip was reopened as often as the rule allows. A person decides about a new one.
turn-lapsed = The slip’s term has passed. Reopen it with one tap and pay.
next-decision = Legal term
next-opens = Opens
next-ask = Ask by
next-payable = You can pay
next-pay = Pay by
next-answer = Answer by
next-expires = Permit valid until
next-undo = Undo by
ahead-decision = Decision
ahead-opens = Your month opens
ahead-ask = Last day to ask
ahead-payable = You can pay from here
ahead-pay = Last day to pay
ahead-answer = Last day to answer
ahead-expires = The new permit expires
ahead-undo = Last day to undo the withdrawal

## The case

case-caption = Case { $reference }
case-caption-draft = Draft { $reference }
case-title-draft = Your renewal request
case-title-sent = We have your request
case-title-awaiting-payment = Your request has been received
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
case-title-lapsed = The slip’s term has passed
case-note-more-asked = What is missing: { $slots }. We wrote: “{ $words }”
case-note-approved = The renewed permit is valid until { $day }.
case-side = In this case
case-permit = Permit
case-number = Permit number
case-expires = Expires
case-sent-at = Sent
case-stands-still = Stands still while it is your turn
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
check-source = Answered on { $at }, number { $id }
check-unavailable = No answer since { $at }
check-unavailable-more = The request goes on all the same. We keep asking; if you have the declaration already, you can add it.
check-waived = We go on without this answer since { $at }

document-about =
    { $pages ->
        [one] { $pages } page, { $size }
       *[other] { $pages } pages, { $size }
    }
document-accepted = Accepted
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
due-tag-lapsed = Term passed
due-tag-withdrawn = Void
due-tag-paid = Paid
due-kept = We received { $amount }, which does not settle it yet. It is kept and counts towards this fee.
due-no-reference = There is no reference yet: we asked the payment system for it. Your term starts only when it is there.
due-paid-early = We received the whole sum early. Do not pay again: it counts when the 24 hours of waiting are over.
due-hold = Once issued, the slip waits 24 hours. You can pay from { $at }.
due-lapsed = The term passed without payment. Reopen the slip: you get a new reference and a new term.
due-paid = Paid on { $at }.
due-pay = Pay the fee
due-keep-receipt = Keep the receipt
due-slip-pdf = Keep the slip (PDF)
due-calendar-file = Put the term in my calendar
due-calendar = How we counted the 10 working days
due-counted = The day of issue ({ $issued }) does not count. Saturdays and Sundays do not count. Lisbon time; the Azores are one hour behind. Basis: { $basis }.
due-counted-holidays = The day of issue ({ $issued }) does not count. Saturdays, Sundays and holidays do not count: { $holidays }. Lisbon time; the Azores are one hour behind. Basis: { $basis }.
due-holiday = { $day } ({ $name })
due-mark-issue = DUC
due-mark-holiday = hol.
due-day-off = does not count
due-day-issue = day of issue, does not count
due-day-counted = { $number } working day
due-day-last = { $number } working day, the last
due-day-holiday = holiday, does not count
due-day-spoken = { $day }: { $what }
due-lapse = If the term passes, you reopen the slip right here, with one tap. Never pay by another way or to another person.

## The task list

tasks-about-you = About you
tasks-by-law = What the law asks for in your case
tasks-send = Send
tasks-review = Check and send
tasks-ready = Ready
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
timeline-stands-still = The term for the decision stands still while it is your turn.
timeline-reminded = We reminded you of the payment
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
event-slip-lapsed = The slip’s term passed
event-slip-lapsed-text = We received no payment by { $after }. You can reopen the slip.
event-slip-reopened = The slip was reopened
event-payment-held = We received money that does not settle it: { $amount }
event-payment-held-text =
    { $outcome ->
        [held_early] It came early. It is kept and counts when the 24 hours are over.
        [held_late] It came after the term. It is kept and counts when you reopen the slip.
        [refund] The fee was paid already. We give this back.
        [top_up] A part is missing. It is kept; please pay the rest.
        [pays_and_refund] You paid too much. The fee is paid and we give the rest back.
       *[other] It is kept.
    }
event-paid = Fee paid: { $amount }
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
event-more-unanswered = The term to answer ended
event-more-unanswered-text = It ended on { $answer-by }. The case goes back to the person who examines it.
event-hearing-opened = We propose to refuse and want to hear you
event-hearing-opened-text = You can answer by { $answer-by }.
event-hearing-answered = You answered in the hearing
event-hearing-ended = The term of the hearing ended
event-hearing-withdrawn = We took back the proposal to refuse
event-approved = Renewal approved
event-approved-text = The new permit is valid until { $valid-until }.
event-approved-by-term = Renewal approved because the term ended
event-approved-by-term-text = The legal term ended on { $term-ended } without a decision. The new permit is valid until { $valid-until }.
event-refused = Renewal refused
event-card-ordered = We ordered the card
event-card-sent = The card was posted
event-card-sent-text = Tracking number: { $tracking }.
event-card-delivered = The card arrived
event-withdrawn = You withdrew the request
event-withdrawn-text = You can undo this until { $undo-until }.
event-withdrawal-undone = You undid the withdrawal
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
receipt-page-next-pay = You pay the fee within the slip’s term. The term starts only when there is a reference.
receipt-page-next-checks = We check the case with the tax authority and social security. You need do nothing.
receipt-page-next-biometrics = If the photograph or fingerprints are missing, we propose a date.
receipt-page-next-decision = Decision by { $day }, plus the days when it is your turn.
receipt-see-case = Open the case

## Pay

pay-title = Pay the fee
pay-by-phone = Pay now by MB WAY
pay-by-phone-text = We send the payment to your phone. Confirm it in the MB WAY app within a few minutes.
pay-phone = Mobile phone with MB WAY
pay-phone-hint = For example, 912 345 678
pay-phone-wrong = Enter a mobile number with 9 digits, for example 912 345 678
pay-ask = Ask my phone
pay-by-reference = Or pay by reference
pay-by-reference-text = At a Multibanco machine or in online banking, choose “Pagamento de serviços” and enter the entity, reference and total shown above.
pay-asked-lead = Request sent to your phone
pay-asked = Confirm it in the MB WAY app. Once you confirm, this page shows that it is paid.
pay-look-again = See whether it is paid
pay-mbway-failed = We could not ask by MB WAY
pay-mbway-refused = The payment system did not take this number. We charged nothing. Check the number, or pay by reference.
pay-mbway-down = The payment system did not answer. This is not your mistake. Try again in a while, or pay by reference. If a request reaches your phone, confirm only one.
pay-keep-attempt = Keep the proof of attempt { $number }
pay-test-lead = Test reference
pay-test = This is a demonstration: the reference does not exist at Multibanco, and nobody pays real money.
pay-hold = Come back to this page then, or follow the link we e-mail you.
pay-waiting = We e-mail you when there is a reference. You do not lose a day.
pay-lapsed-on = The slip could be paid until { $day }.
pay-reopen-title = Reopen the slip
pay-reopen-text = You get a new reference and a new term. Your request stays as it was.
pay-reopen = Reopen the slip
pay-see-story = See the timeline

## Answer what we asked

answer-title = Answer our request
answer-wrong = What this is about
answer-reason-incorrect = The document you sent is not right. We wrote:
answer-reason-incomplete = A part is missing. We wrote:
answer-reason-outdated = The document is too old. We wrote:
answer-slots = What you should add
answer-here = Added
answer-not-here = Missing
answer-add = Add
answer-change = Replace
answer-missing = Add a new document: { $slot }
answer-send-title = Send your answer
answer-until = You can answer until { $day }, 23:59. Once you send it, the decision term runs again.
answer-send = Send my answer
answer-ask = I have a question
answer-over-title = This request is already closed
answer-over = You have answered, or the term has ended. Everything you added is kept with the case.
answer-words-missing = Write what you want to tell us
answer-words-long = Write at most { $limit } characters

## Hearing

hearing-title = We propose to refuse: we want to hear you first
hearing-grounds = Why we propose to refuse
hearing-means = What this means
hearing-means-not-decided = We have not decided yet. It is a proposal.
hearing-means-right = You have the right to say what you think, and to show that it is not so.
hearing-means-silence = If you do not answer, we decide with what we have.
hearing-means-law = A refusal needs the signatures of two people. Basis: CPA, articles 121 to 125.
hearing-answer = Your answer
hearing-until = You can answer until { $day }, 23:59.
hearing-words = What you want to tell us
hearing-words-hint = Say what is not right and why. You can write in your language.
hearing-send = Send the answer
hearing-answered = We received your answer on { $at }.
hearing-yours = What you answered
hearing-over = The term to answer ended on { $day }. You can still write to us: whoever decides reads your message.

## Decision

decision-title = The decision
decision-approved = We approved your renewal on { $at }. The new permit is valid until { $until }.
decision-approved-by-term = Your renewal is approved: the legal term ended on { $ended } without a decision (Law 23/2007, article 82(7)). The new permit is valid until { $until }.
decision-refused = We refused the renewal on { $at }.
decision-grounds = Why we refused
decision-now = What you can do now
decision-now-prove = Show the declaration to whoever needs it: it has a QR code that anyone can check.
decision-now-card = Wait for the card. We send it to your address and tell you when it leaves.
decision-now-old = Keep the old permit until you have the new one.
decision-declaration = Keep the declaration (PDF)
decision-other-proofs = See all proofs
decision-declaration-soon = We are signing the declaration. Come back to this page in a minute.
decision-now-proofs-over = The proofs of pending renewal are no longer valid.
decision-now-new = You can make a new request once the reason for the refusal is gone.
decision-now-help = Talk to us, to a migrants' association or to a lawyer before the terms end.
decision-contest = How to contest
decision-contest-lead = The terms count from the day you were notified, and they are short. Ask someone who knows them to confirm them now.
decision-contest-complaint = Complaint: you ask whoever decided to look again (CPA, articles 191 and 192).
decision-contest-appeal = Hierarchical appeal: you ask whoever is above them to decide (CPA, articles 193 to 199).
decision-contest-court = Administrative court: you ask a judge to annul the decision. You need a lawyer.
decision-contest-aid = Legal aid: if you cannot pay, ask Social Security for a lawyer and for no court fees.
decision-ask = Ask a question about the decision

## Questions

question-title = Questions about the case
question-lead = Whoever handles the case reads them and answers here. We tell you by e-mail.
question-words = Your question
question-words-hint = Do not write passwords or bank card details.
question-send = Send the question
question-thread = What we said so far
question-asked = You asked
question-answered = We answered
question-answered-by = { $name } answered

## Withdraw

withdraw-title = Withdraw the request
withdraw-means = What it means
withdraw-means-ends = We stop working on this request.
withdraw-means-proofs = The proofs of this request stop being valid today.
withdraw-means-permit = Your permit keeps its date: { $day }.
withdraw-means-fee = Withdrawing does not by itself refund a fee already paid.
withdraw-means-undo = If you change your mind, you can undo it until { $day }.
withdraw-on = Continue
withdraw-stay = Do not withdraw
withdraw-too-late = This request is decided: there is nothing left to withdraw.
withdraw-confirm-title = Are you sure you want to withdraw?
withdraw-sure = Request { $reference } stops having effect, and its proofs stop being valid today.
withdraw-yes = Yes, withdraw
withdraw-done-title = You withdrew this request
withdraw-done = You can undo it until { $day }. The request goes back to where it stood.
withdraw-done-over = The time to undo it ended on { $day }. You can make a new request.
withdraw-undo = Undo the withdrawal

## Proofs

proofs-title = Proofs
proofs-back = My situation
proofs-lead = They prove your situation to whoever needs it. Anyone checks them by QR or code, without calling us.
proofs-new = New proof
proofs-verify = Verify a proof
proofs-none = You have no proofs yet. The first is made when you send a request.
proofs-state = State
proofs-valid = Validity
proofs-from-to = From { $from } to { $to }
proofs-purpose = For
proofs-code = Code
proofs-number = Number
proofs-keep = Keep PDF
proofs-about = proof { $number }
proofs-revoked = Revoked, { $at }
proofs-expired = No longer valid
proofs-not-yet = Not started yet
proofs-holds = Valid now
proofs-new-title = Who will you show the proof to?
proofs-new-lead = Each proof carries only the data the other side needs.
proofs-new-none = There is nothing we can prove with a proof now. Send a renewal request, or show your permit if it is still valid.
proofs-choose = Choose
proofs-make = Make the proof
proofs-other = Choose another
proofs-preview-title = What the other side will see
proofs-preview-lead = Made to show to: { $purpose }. It carries these data of yours and no others:
proofs-preview-rest = It also carries what it proves, its validity, its number and the code to check it.

## Who looked at my data

access-link = Who looked at my data
looks-title = Who looked at my data
looks-lead = Each time someone of the service opens your case, it is recorded here: who, when and why.
looks-none = Nobody of the service has opened your data yet.
looks-heading = Looks
looks-saw = { $name }: { $what }
looks-why = Reason: { $reason }
looks-someone = Someone of the service
