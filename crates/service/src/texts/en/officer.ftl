# Internal pages. Read by those who handle the cases.

## Stages of a case

stage-draft = Draft
stage-sent = Sent
stage-awaiting-payment = To be paid
stage-matching = Payment to be found
stage-paid = Paid
stage-in-checks = In checks
stage-awaiting-biometrics = Photo and prints due
stage-in-review = In review
stage-more-asked = More asked
stage-hearing = In hearing
stage-approved = Approved
stage-refused = Refused
stage-card-in-production = Card in production
stage-card-sent = Card sent
stage-delivered = Delivered
stage-withdrawn = Withdrawn
stage-lapsed = Slip lapsed

## The desk: what every page of a case has

desk-title-error = Error: { $title }
desk-back-to-queue = Back to the queue
desk-back-to-case = Case { $reference }
desk-fact-case = Case
desk-fact-route = Route
desk-fact-term = Legal term
desk-fact-turn = Whose turn
desk-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
desk-term-runs = { $day } · day { $run } of { $all }
desk-term-still =
    { $days ->
        [one] Stands still, { $days } working day left
       *[other] Stands still, { $days } working days left
    }
desk-term-from = Counts from
desk-term-last = Last day to decide
desk-term-early = Read in calendar days
desk-term-notice = Notify by
desk-term-tacit = Tacit approval from
desk-term-since = Stands still since
desk-term-run = Working days counted
desk-term-rest = Working days left
desk-term-stood-still = Did not count
desk-turn-you = It is the person’s turn
desk-turn-us = It is our turn
desk-turn-other = We wait for another institution
desk-turn-none = There is nothing to do now
desk-whose-you = The person’s
desk-whose-us = Ours
desk-whose-other = Another institution’s
desk-whose-none = Nobody’s
desk-what-draft = The request has not been sent yet.
desk-what-draft-before-window = The request has not been sent yet: the month of this permit is not open.
desk-what-sent = Sent. The slip is being asked for.
desk-what-paid-early = It was paid before time. It is credited when the slip can be paid.
desk-what-hold = The slip was issued and cannot be paid yet.
desk-what-pay = The slip can be paid. The term to decide stands still.
desk-what-matching = The person says it is paid and sent a proof. It is for us to look for the money. The slip’s time stands still.
desk-what-paid = Paid. The checks are about to begin.
desk-what-in-checks = The tax authority or social security has not answered yet.
desk-what-biometrics = The photograph and fingerprints are missing.
desk-what-in-review = The case is complete and waits for our decision.
desk-what-more-asked = We asked for more. The term to decide stands still until the answer.
desk-what-hearing = We proposed to refuse. The person may answer and the term stands still.
desk-what-heard = The person answered in the hearing. It is to be decided.
desk-what-hearing-over = The hearing ended without an answer. It is to be decided.
desk-what-approved = Approved. The card is going to be made.
desk-what-refused = Refused, with two signatures.
desk-what-card-in-production = The card is being made.
desk-what-card-sent = The card is in the post.
desk-what-delivered = The card was delivered.
desk-what-withdrawn = The person withdrew.
desk-what-lapsed = The slip lapsed. The person can open it again.
desk-what-lapsed-limit = The slip lapsed again. It is for us to open it.
desk-verdict-none = To review
desk-verdict-accepted = Accepted
desk-verdict-rejected = Rejected
desk-verdict-not-applicable = Not applicable
desk-answer-asked = No answer yet
desk-answer-regular = No debts
desk-answer-irregular = Debts or missing returns
desk-answer-not-registered = Not registered
desk-answer-unavailable = No answer in time
desk-answer-waived = Waived
desk-registry-tax = Tax authority
desk-registry-social-security = Social security

## Signing in to the work area

desk-sign-in-title = Sign in to the work area
desk-sign-in-lead = Only for those who handle cases. If you renew a permit, sign in from the front page.
desk-sign-in-email = Work e-mail
desk-sign-in-password = Password
desk-sign-in-code = One-time code
desk-sign-in-code-hint = The 6 digits your application shows now. Each code works once.
desk-sign-in-go = Sign in
desk-sign-in-wrong = These details do not sign you in. Check all three and use a new code.
desk-sign-in-wait = There were too many tries. Try again in the next hour.
desk-password-show = Show
desk-password-hide = Hide
desk-password-show-label = Show the password
desk-password-hide-label = Hide the password
desk-password-shown = The password is visible
desk-password-hidden = The password is hidden

## Why a case is opened

look-title = Why do you open this case?
look-lead = Case { $reference } is not with you. The reason is kept and the person can see it.
look-question = Reason
look-hint = It holds for the pages of this case that you open next.
look-error = Choose a reason
look-go = Open the case
look-reason-assigned = Has the case in charge
look-reason-audit = Audit
look-reason-distribution = Distribution of the queue
look-reason-question = Question or complaint of the person
look-reason-second-signature = Second signature
look-reason-absence = Standing in for a colleague
look-reason-incident = Problem of the service with this case
look-what-case = Case
look-what-review = Documents, side by side
look-what-document = Page of a document
look-what-mirror = The person’s page
look-what-ask = Asking for more
look-what-decide = Decision
look-what-history = History
look-what-audit = Check of the record

## The queue

queue-caption = Queue · { $team }
queue-view-seguinte = Cases that wait for us
queue-view-meus = My cases
queue-view-pedidos = Waiting for more
queue-view-audiencia = In hearing
queue-view-verificacoes = Waiting for other institutions
queue-view-todos = All cases
queue-tab-seguinte = Next
queue-tab-meus = Mine
queue-tab-pedidos = More asked
queue-tab-audiencia = In hearing
queue-tab-verificacoes = Waiting for others
queue-tab-todos = All
queue-next = Take the next one
queue-nothing-free = There is no free case to review.
queue-views = Views of the queue
queue-filter-label = Filter the queue
queue-search = Number, name or code of a route
queue-code-is = It is also the code of a route:
queue-code-open = See what the person sees
queue-code-wrong = If it is the code of a route, a letter or digit is wrong. Ask the person to read it again, one sign at a time.
finder-staff = This is what the person sees with this code. When signed in, they see the exact day of their permit; a code holds only the month.
finder-staff-again = Open another code
queue-stage = State
queue-any-stage = All
queue-filter = Filter
queue-empty = There are no cases in this view.
queue-region = Table of the queue
queue-order =
    { $all ->
        [one] { $all } case in this view, { $shown } shown. Order: legal term, then age.
       *[other] { $all } cases in this view, { $shown } shown. Order: legal term, then age.
    }
queue-age-unit = Age is counted in working days since sending.
queue-age =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
queue-person = { $name }, { $country }
queue-head-choose = Choose
queue-head-state = State
queue-head-notice = Notice
queue-head-age = Age
queue-head-with = With
queue-due-still = Stands still
queue-free = Nobody
queue-notice-due =
    { $days ->
        [0] The term has ended
        [one] Ends today or on the next working day
       *[other] Ends in { $days } working days
    }
queue-notice-more = Waits for the answer
queue-notice-hearing = Waits for the hearing
queue-notice-checks = Registries to answer
queue-notice-matching = Says it is paid
queue-notice-answered = Answered the request
queue-notice-unanswered = Did not answer in time
queue-notice-heard = Answered in the hearing
queue-notice-not-heard = Hearing over, no answer
queue-notice-questions =
    { $count ->
        [one] { $count } question to answer
       *[other] { $count } questions to answer
    }
queue-notice-none = No notices
queue-pages = Pages of the queue
queue-page-before = Previous page
queue-page-after = Next page

## The case

desk-case-window-title = Case { $reference }
desk-case-with-nobody = Free: nobody has this case.
desk-case-with-you = It is with you.
desk-case-with = It is with { $name }.
desk-case-review = Review documents
desk-case-see-papers = See documents
desk-case-ask = Ask for more
desk-case-decide = Decide
desk-case-mirror = See as the person sees it
desk-case-history = Full history
desk-case-take = Take the case
desk-case-take-over = Take the case over
desk-case-hand-back = Hand back to the queue
desk-case-papers = Documents
desk-case-no-papers = There are no documents yet.
desk-case-paper-about =
    { $pages ->
        [one] { $pages } page · { $size } · { $when }
       *[other] { $pages } pages · { $size } · { $when }
    }
desk-case-checks = Checks
desk-case-no-checks = The checks begin after the payment.
desk-case-questions = Questions
desk-case-no-questions = The person asked no questions.
desk-case-asked-by = { $name } asked, { $at }
desk-case-answered-by = { $name } answered, { $at }
desk-case-answer = Your answer
desk-case-answer-go = Send the answer
desk-case-state = State
desk-case-term = Legal term
desk-case-term-how = Counted in working days from sending; it stands still while it is the person’s turn. The last day counts; the reading in calendar days shows the risk.
desk-case-story = What happened
desk-case-story-by = { $actor }
desk-case-story-by-with = { $actor }: { $facts }
desk-case-quoted = “{ $words }”
checks-asked = We asked { $at }. We ask again { $next }.
checks-answered = Answered { $at }. Number of the answer: { $source }.
checks-unavailable = No answer since { $since }. We ask again { $next }.
desk-reopen = The slip has lapsed
desk-reopen-lead = The person can reopen it once. After that, somebody who decides opens it again, with a reason that the person reads.
desk-reopen-why = Reason (the person reads it)
desk-reopen-go = Open the slip again
desk-matching = Payment to be found
desk-matching-lead = The person says it is paid. Answer by { $day }. Only money that the payment system confirms counts: once it does, the case goes on by itself.
desk-matching-see = See the proof of payment
desk-matching-kept = { $amount } of { $total } have come.
desk-matching-asked = Last question to the payment system: { $at }. It has not confirmed yet.
desk-matching-ask = Ask the payment system again
desk-matching-why = Why it is not found (the person reads it)
desk-matching-not-found = I did not find the money
checks-waived = Waived { $at }: { $why }
checks-waive = Go on without this check
checks-waive-why = Reason (stays on the timeline)
checks-waive-go = Go on without it

## Review, side by side

review-title = Review { $reference }
review-pane = Open document
review-page-before = Previous page
review-page-after = Next page
review-page-of = { $page } of { $pages }
review-image = { $name }, page { $page }
review-text = Text of this page
review-text-none = This page is an image only: it has no text to be read aloud.
review-compare = Comparison
review-found = { $name }: equal { $same }, different { $different }, to be looked at in the image { $look }
review-head-fact = Fact
review-head-declared = Declared
review-head-document = Document
review-head-register = Registry
review-head-result = Result
review-not-said = Does not say
review-no-text = Image only
review-in-text = Is in the text
review-not-in-text = Is not in the text
review-different = Different
review-same = Same
review-by-eye = See the image
review-fact-name = Name
review-fact-born = Birth
review-fact-passport = Passport
review-fact-expires = Valid until
review-fact-address = Address
review-fact-employer = Employer
review-fact-employer-nif = Employer’s NIF
review-fact-between = Out of work now
review-fact-income = Own income
review-fact-niss = NISS
review-niss-none = Not registered
review-niss-unknown = Does not know
review-source-record = The person’s record
review-verdict = Your verdict on this document
review-judged = Present verdict: { $verdict }. A new one replaces it.
review-words = If you reject it: why
review-words-hint = The person reads these words as you write them.
review-words-missing = Write why you reject the document
review-reads = What the person will read, in their language:
review-reads-accepted = We looked at this document and it is accepted.
review-reads-rejected = This document will not do. The reason is written below.
review-reads-not-applicable = This document is not needed in your case.
review-accept = Accept
review-reject = Reject
review-not-applicable = Not applicable

## As the person sees it

mirror-title = Mirror of { $reference }
mirror-label = The person’s page, read only
mirror-lead = This is what { $name } sees.
mirror-text = Read only; the same record, this moment.
mirror-margin = Only for you
mirror-language = The person’s language
mirror-why = Reason of your access
mirror-reached = What reached the person
mirror-no-letters = We have sent nothing yet.
mirror-failed = Last attempts that failed
mirror-no-attempts = There were no failed attempts.

## Asking for more

ask-title = Ask for more, { $reference }
ask-heading = Ask for more
ask-slots = What is missing or must be replaced?
ask-reason = Why?
ask-reason-incorrect = Incorrect: what came is wrong
ask-reason-incomplete = Incomplete: a part is missing
ask-reason-outdated = Outdated: it is too old
ask-words = What the person will read
ask-words-hint = Say what is wrong and what to send. Short sentences.
ask-until = If you ask today, the person answers until { $day }.
ask-clock = The term to decide stands still until the answer, and both sides see that.
ask-go = Send the request
ask-closed = More is asked only while the case is in review.
ask-error-peca = Choose at least one document
ask-error-razao = Choose the reason
ask-error-words = Write what the person must do, up to 2000 characters

## Deciding

decide-title = Decide { $reference }
decide-closed = This case does not wait for a decision now.
decide-cares = Look once more before you decide
decide-care-unjudged = { $name }: no verdict yet
decide-care-rejected = { $name }: rejected
decide-care-irregular = { $name }: debts or missing returns
decide-care-unavailable = { $name }: no answer in time
decide-approve = Approve
decide-effects = If you approve:
decide-effect-valid = the renewed permit is valid until { $day };
decide-effect-valid-between = the renewed permit is valid until the day you write below;
decide-until = Last day of the new permit
decide-until-course = The law follows the length of the course or placement, which is in the document: between { $earliest } and { $latest }.
decide-until-sponsor = The law follows the permit of the family member the person lives with: between { $earliest } and { $latest }.
decide-until-agreement = The law follows the agreement or contract with who receives the person: between { $earliest } and { $latest }.
decide-until-case = The law leaves it to what the case shows: between { $earliest } and { $latest }.
decide-error-ate = Write the last day of the new permit, between the two days named
decide-effect-declaration = the signed declaration is issued, with a QR code;
decide-effect-proof = the proof of pending renewal is no longer valid;
decide-effect-card = the card goes to production;
decide-effect-told = the person gets a letter at once and sees the decision on their page.
decide-approve-go = Approve the renewal
decide-propose = Propose a refusal
decide-propose-lead = The person is heard first. Then another person, a supervisor, signs.
decide-grounds = Grounds
decide-grounds-hint = Choose one or more. The person reads your words.
decide-ground-words = Why it applies in this case
decide-hearing-until = If you propose today, the person may answer until { $day }.
decide-propose-go = Propose a refusal
decide-error-ground = Choose at least one ground
decide-error-means = Write why it applies: means of subsistence
decide-error-housing = Write why it applies: housing
decide-error-tax-debt = Write why it applies: tax debt
decide-error-social-security-debt = Write why it applies: social security debt
decide-error-criminal-record = Write why it applies: criminal record
decide-error-false-document = Write why it applies: false document
decide-error-basis-ended = Write why it applies: end of the permit’s basis
ground-means = No means of subsistence
ground-housing = No proof of housing
ground-tax-debt = Tax debt
ground-social-security-debt = Social security debt
ground-criminal-record = Criminal record
ground-false-document = False document or statement
ground-basis-ended = The basis of the permit ended
decide-hearing = Hearing
decide-hearing-by = Proposed by
decide-hearing-at = Proposed on
decide-hearing-last = The person answers until
decide-hearing-grounds = Grounds as the person reads them
decide-hearing-answer = The person’s answer
decide-hearing-answered = Answered { $at }
decide-hearing-no-answer = No answer yet.
decide-sign-supervisor = The second signature is a supervisor’s.
decide-sign-other = You proposed it: the second signature must be another person’s.
decide-sign-heard = You can sign when the person answers, or after { $day }.
decide-sign-go = Sign the refusal
decide-withdraw-go = Take the proposal back

## History and audit

history-title = History of { $reference }
history-events = All that happened
history-how = The newest first. Each line carries the mark of the one before: nothing changes unseen.
history-seq = No.
history-at = When
history-what = What
history-who = Who
history-rules = Rules used
history-hash = Mark
history-officer = Officer
history-service = The service, by rule
history-channel =
    { $channel ->
        [email] by e-mail
        [post] by post
       *[other] by another way
    }
history-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
history-looks = Who looked at the case
history-looks-how = The person sees this list on their page.
history-page = Page
history-why = Reason
audit-title = Audit
audit-lead = Find a case by its number. We check whether its record is whole.
audit-search = Number of the case
audit-search-hint = For example, R-2026-0000000-0
audit-go = Check
audit-none = There is no case with this number. Check the digits and the last letter.
audit-story = Timeline.
audit-looks = Looks at the person’s record.
audit-whole =
    { $entries ->
        [one] Whole: { $entries } line checked.
       *[other] Whole: { $entries } lines checked.
    }
audit-broken =
    { $faults ->
        [one] Not whole: { $faults } fault.
       *[other] Not whole: { $faults } faults.
    }
audit-changed = Line { $seq } of the timeline was changed.
audit-missing = Line { $seq } of the timeline is missing, or changed places.
audit-head = The end does not fit: there should be { $head } lines and the last is { $last }.
audit-look-changed = Line { $seq } of the looks was changed.
audit-look-missing = Line { $seq } of the looks is missing, or was moved.
audit-look-head = The end of the looks does not fit: there should be { $head } lines, and the last is { $last }.
audit-open = Open the history

## What happened, in a few words

story-opened = Draft opened
story-answered = Part filled in
story-document-added = Document added
story-document-removed = Document removed
story-sent = Request sent
story-slip-issued = Slip issued
story-slip-lapsed = Slip lapsed
story-slip-reopened = Slip opened again
story-payment-held = Payment kept
story-payment-claimed = Proof of payment sent
story-payment-looked-for = Payment asked about again
story-payment-not-found = Payment not found
story-reference-renewed = New reference of the slip
story-paid = Fee paid
story-check-asked =
    { $registry ->
        [tax] Question sent to the tax authority
        [social_security] Question sent to social security
       *[other] Question sent to another body
    }
story-check-answered =
    { $registry ->
        [tax] Answer of the tax authority
        [social_security] Answer of social security
       *[other] Answer of another body
    }
story-check-unavailable = No answer of a registry in time
story-check-waived = Check waived
story-biometrics-asked = Photograph and prints asked for
story-biometrics-taken = Photograph and prints taken
story-review-began = Review began
story-taken = Case taken
story-document-judged = Verdict on a document
story-more-asked = More asked for
story-more-answered = Answer to the request
story-more-unanswered = No answer to the request
story-hearing-opened = Refusal proposed
story-hearing-answered = Answer in the hearing
story-hearing-ended = Hearing ended
story-hearing-withdrawn = Proposal taken back
story-approved = Approved
story-approved-by-term = Approved by the end of the term
story-refused = Refused
story-card-ordered = Card ordered
story-card-sent = Card sent
story-card-delivered = Card delivered
story-withdrawn = Withdrawn
story-withdrawal-undone = Withdrawal undone
story-month-closes = The month closes again
story-question-asked = Question of the person
story-question-answered = Question answered
story-proof-issued = Proof issued
story-proof-revoked = Proof revoked
story-letter-sent = Letter sent
story-letter-bounced = Letter came back
story-attempt-refused = Attempt refused

## Months of expiry

openings-title = Months of expiry
openings-lead = What is open and why. One supervisor proposes, another signs, and it counts for everybody at once. Nothing is erased: a month is closed by another proposal.
openings-new = Open months
openings-waiting = Waiting for the second signature
openings-history = Everything that was proposed
openings-number = Proposal
openings-one = Proposal no. { $number }
openings-what = What
openings-proposed = Proposed by
openings-settled = State
openings-by = { $name }, { $at }
openings-open-one = Open { $month } on { $day }
openings-open-many = Open { $first } to { $last }, from { $opens }
openings-close-one = Close opening no. { $number } on { $day }
openings-state-proposed = Waiting for the second signature
openings-state-signed = Signed: { $by }
openings-state-withdrawn = Taken back: { $by }. { $reason }
openings-first-month = First month of expiry
openings-last-month = Last month of expiry
openings-kinds = All temporary permits
openings-some = Only some articles
openings-bases = Which articles
openings-bases-hint = Counts only if you chose “Only some articles”.
openings-opens-on = Opens on
openings-opens-hint = Today or later. It opens at midnight in Lisbon.
openings-last-day = Last day
openings-last-day-hint = After this day nothing can be sent. Drafts are kept.
openings-last-day-optional = Leave it empty if there is no last day.
openings-no-end = no last day
openings-reason = Reason
openings-reason-hint = It stays on record, and people read it if the month closes again. Do not write names of people.
openings-legal-basis = Legal basis
openings-legal-basis-usual = Lei n.º 23/2007, artigo 78.º, n.º 1
openings-check = See whom it covers
openings-check-title = Whom it covers
openings-change = Change the proposal
openings-propose = Propose
openings-two = Nothing changes before another supervisor signs.
openings-admits = Permits on record that the proposal covers, not asked for yet
openings-admits-nobody = There are no permits of these months on record that still wait for a request.
openings-permits = Permits
openings-drafts = Drafts that wait
openings-total = In all
openings-elsewhere =
    { $count ->
        [one] { $count } permit does not come in by this opening ({ $who }, { $month }): it goes by “{ $route }”.
       *[other] { $count } permits do not come in by this opening ({ $who }, { $month }): they go by “{ $route }”.
    }
openings-wishes =
    { $count ->
        [0] Nobody without an account asked for a notice about these months.
        [one] { $count } person without an account asked for a notice about these months.
       *[other] { $count } people without an account asked for a notice about these months.
    }
openings-sign-heading = Second signature
openings-sign-text = With your signature the proposal counts. Everyone with a draft and everyone who asked for a notice gets an e-mail: on the day it opens, and at once if the month closes again. The reason stands in the e-mail.
openings-sign = Sign
openings-waits = Another supervisor has to sign.
openings-withdraw-heading = Take the proposal back
openings-withdraw-why = Reason for taking it back
openings-withdraw = Take back
openings-close = Close this opening
openings-close-title = Close opening no. { $number }
openings-closes-on = Closes on
openings-closed-by = { $day }, by proposal no. { $number }
openings-back = Months of expiry
openings-month-missing = Choose the month
openings-day-missing = Write a day that exists: day, month and year
opening-refused-words = Write the reason, in at most { $limit } characters
opening-refused-legal-basis = Write the legal basis
opening-refused-months-backwards = The last month comes before the first
opening-refused-month-out-of-range = Only months between { $first } and { $last } can be opened
opening-refused-covers-nobody = Choose at least one article
opening-refused-unknown-basis = The law in force has no article { $code }
opening-refused-opens-in-past = The opening day has passed. Choose today or later
opening-refused-closes-before-opens = The last day comes before the opening
opening-refused-closes-in-past = The last day has passed. Choose today or later
opening-refused-closes-later = There is a last day already, and it can only be moved forward
opening-refused-overlaps = Opening no. { $number } counts for the same permits on the same days. Close it first
opening-refused-open-already = { $month } is open already: a later opening would shut it until then. To give it an end, open it today with a last day
opening-refused-same-signature = Whoever proposed cannot sign. Another supervisor has to
opening-refused-settled = This proposal was signed or taken back before
opening-refused-not-in-force = This opening is not in force
