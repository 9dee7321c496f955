# Refusals: each by its code, in five parts, in the order in which the page shows them.
#   refusal-CODE-title   what happened, in a sentence that answers
#   refusal-CODE-what    what happened and why
#   refusal-CODE-kept    what we kept
#   refusal-CODE-now     what you can do now
#   refusal-CODE-until   until when
# The code is the one of the domain, with dashes. The facts of the refusal are the values.

refusal-part-what = What happened
refusal-part-kept = What we kept
refusal-part-now = What you can do now
refusal-part-until = Until when
refusal-save-proof = Save proof of this attempt
refusal-code = Code { $code }


refusal-month-not-open-title = Your month is not open yet
refusal-month-not-open-what = Your permit expires in { $month }. Renewals for that month have not opened yet. This is not your mistake.
refusal-month-not-open-kept = Your draft stays saved and complete.
refusal-month-not-open-now = You can prepare everything now. We will e-mail you on the day it opens.
refusal-month-not-open-until =
    { $announced ->
        [yes] It opens on { $opens }.
       *[no] The date has not been announced yet.
    }

refusal-part-proof = Your proof
refusal-way-back = Back to the case
refusal-proof-text = We recorded this attempt, with the time. You can keep the signed proof.
refusal-proof-keep = Keep the proof of this attempt

## Problem pages

problem-way-home = Go to the home page
problem-way-again = Open the page again
problem-not-found-title = We did not find this page
problem-not-found-what = The address may be mistyped, or the page is another person’s.
problem-not-found-now = If you typed the address, check it. If you came from a letter of ours, sign in and open the case from your page.
problem-foreign-form-title = This form did not come from our site
problem-foreign-form-what = For safety we only take forms opened on our pages. Nothing was sent.
problem-foreign-form-now = Open the page here on the site and try again.
problem-old-form-title = The page was open for a long time
problem-old-form-what = The session of this form has ended. What you had saved is still saved; this has not been sent.
problem-old-form-now = Open the page again and send.
problem-session-ended-title = Your session ended. What you typed is still here
problem-session-ended-what = For your safety we end a session that is not used for a while. This has not been sent yet, and nothing is lost.
problem-session-ended-now = Sign in in a new tab. Then come back to this page and send it.
problem-kept-form-title = Nothing is lost: send it once more
problem-kept-form-what = The page was open for a long time, or you signed in again since. We have not taken anything yet.
problem-kept-form-now = This is what you typed. Look at it, and send it.
problem-typed = What you typed
problem-typed-others = { $count ->
    [one] One more answer of this form is kept too.
   *[other] { $count } more answers of this form are kept too.
  }
problem-send-again = Send it now
problem-sign-in-tab = Sign in (opens in a new tab)
problem-bad-form-title = We could not read the form
problem-bad-form-what = The form arrived incomplete. Nothing was sent and nothing is lost.
problem-bad-form-now = Go back and try again.
problem-too-large-title = It is too large
problem-too-large-what = What you sent is over the size we take at once. Nothing is lost.
problem-too-large-now = Send fewer files at a time, or a photo instead of a very large scan.
problem-busy-title = Many people are here at once
problem-busy-what = The service is full at the moment. Nothing is lost.
problem-busy-now = Wait a minute and open the page again. You lose no deadline because of this.
problem-fault-title = Something failed on our side
problem-fault-what = It is not a mistake of yours. What you had saved is still saved. The reference of this fault is { $reference }.
problem-fault-now = Try again in a few minutes. If it goes on, tell us the reference.

## The refusals

refusal-wrong-stage-title = This step no longer applies
refusal-wrong-stage-what = The case has already passed this step, or has not reached it yet. The page you opened may be old.
refusal-wrong-stage-kept = We kept everything you sent. Nothing changed.
refusal-wrong-stage-now = Open the case: it shows what you can do now.
refusal-wrong-stage-until = Your deadline did not change.

refusal-incomplete-title = Something is still missing
refusal-incomplete-what =
    { $count ->
        [one] { $count } part is missing before you can send.
       *[other] { $count } parts are missing before you can send.
    }
refusal-incomplete-kept = We kept everything you filled in and uploaded.
refusal-incomplete-now = The task list shows what is missing.
refusal-incomplete-until = You can go on whenever you like, on any device.

refusal-window-not-open-title = Your month is not open yet
refusal-window-not-open-what =
    { $known ->
        [yes] Renewal of your permit opens on { $day }. It is not a mistake of yours.
       *[no] Renewal of your permit is not open yet, and the day is not set. It is not a mistake of yours.
    }
refusal-window-not-open-kept = We kept your whole draft, with the documents.
refusal-window-not-open-now = You can prepare everything now. When the month opens, you only need to send.
refusal-window-not-open-until =
    { $known ->
        [yes] It opens on { $day }.
       *[no] We show the day here as soon as it is set.
    }

refusal-window-closed-title = The month of this permit has closed
refusal-window-closed-what = The month in which this permit expires was open and has closed.
refusal-window-closed-kept = We kept everything you filled in and uploaded.
refusal-window-closed-now = On your page, the route of this permit says what you can still do. Keep the proof of this attempt.
refusal-window-closed-until = If the month opens again, we tell you.

refusal-other-way-title = This permit is not renewed here
refusal-other-way-what = This permit is renewed by another route.
refusal-other-way-kept = We kept what you had filled in.
refusal-other-way-now = On your page, the route of this permit says where to ask and how to start.
refusal-other-way-until = You lost no deadline by trying here.

refusal-fee-not-set-title = You cannot send yet
refusal-fee-not-set-what = The fee of this request is not published yet, and we do not make up an amount. It is not a mistake of yours.
refusal-fee-not-set-kept = We kept everything you filled in and uploaded.
refusal-fee-not-set-now = You can go on preparing. If you are in a hurry, talk to us and keep the proof of this attempt.
refusal-fee-not-set-until = As soon as the amount is published, you can send.

refusal-validity-outside-title = The last day of the new permit is missing
refusal-validity-outside-what = The renewed permit must end between { $earliest } and { $latest }.
refusal-validity-outside-kept = The case is as it was.
refusal-validity-outside-now = Go back to the decision and write a day between the two, the one in the document.
refusal-validity-outside-until = The deadline of the decision did not change.

refusal-already-open-title = You already have an open case
refusal-already-open-what = There is already a case for this permit: { $reference }. A permit has one case at a time.
refusal-already-open-kept = Nothing changed in that case.
refusal-already-open-now = Open the case that exists and go on there.
refusal-already-open-until = The deadlines of that case stay the same.

refusal-changed-meanwhile-title = The case changed meanwhile
refusal-changed-meanwhile-what = Someone changed the case while you had this page open. It may have been another device of yours, or us.
refusal-changed-meanwhile-kept = We kept the change that came first. Yours is not saved yet.
refusal-changed-meanwhile-now = Go back to the page, see what changed and try again.
refusal-changed-meanwhile-until = Your deadline did not change.

refusal-reopen-limit-title = The slip was reopened already
refusal-reopen-limit-what =
    The rule lets you reopen the slip { $limit ->
        [one] once
       *[other] { $limit } times
    }. From here an officer decides.
refusal-reopen-limit-kept = Your case is kept, with the documents.
refusal-reopen-limit-now = Ask a question on the case for a new slip and say why.
refusal-reopen-limit-until = An officer answers on the case.

refusal-not-lapsed-title = The slip can still be paid
refusal-not-lapsed-what = The slip is still open.
refusal-not-lapsed-kept = Nothing changed.
refusal-not-lapsed-now = Pay with the reference you have.
refusal-not-lapsed-until = You can pay until { $day }.

refusal-not-payable-yet-title = It cannot be paid yet
refusal-not-payable-yet-what = The slip has a day to wait before it can be paid.
refusal-not-payable-yet-kept = The slip and its reference are kept.
refusal-not-payable-yet-now = Come back at the time shown. We tell you by e-mail.
refusal-not-payable-yet-until = You can pay from { $instant }.

refusal-hearing-runs-title = The person can still answer
refusal-hearing-runs-what = The hearing still runs and the person has not answered.
refusal-hearing-runs-kept = The proposal is kept.
refusal-hearing-runs-now = Wait for the answer or the end of the time.
refusal-hearing-runs-until = The time ends on { $day }.

refusal-hearing-over-title = The time to answer is over
refusal-hearing-over-what = The time of the hearing is over.
refusal-hearing-over-kept = What you sent is on the case.
refusal-hearing-over-now = Write what you want to say as a question on the case: the officer reads it before deciding.
refusal-hearing-over-until = The time ended on { $day }.

refusal-term-runs-title = There is still time to answer
refusal-term-runs-what = The time has not ended.
refusal-term-runs-kept = Nothing changed.
refusal-term-runs-now = Wait for the end of the time.
refusal-term-runs-until = The time ends on { $day }.

refusal-same-signature-title = The second signature is another person’s
refusal-same-signature-what = Whoever proposed the refusal cannot sign it second.
refusal-same-signature-kept = The proposal is kept.
refusal-same-signature-now = Ask another supervisor to look and sign.
refusal-same-signature-until = The decision term goes on.

refusal-undo-over-title = It can no longer be undone
refusal-undo-over-what = More than 30 days have passed since you withdrew.
refusal-undo-over-kept = The case is kept for reference.
refusal-undo-over-now = You can start a new request for the same permit.
refusal-undo-over-until = You could undo until { $day }.

refusal-words-needed-title = Your words are missing
refusal-words-needed-what = Write some words, up to { $limit } characters.
refusal-words-needed-kept = Nothing changed.
refusal-words-needed-now = Go back to the page and write in the field shown.
refusal-words-needed-until = Your deadline did not change.

refusal-unknown-slot-title = This document is not asked for in your case
refusal-unknown-slot-what = The law does not ask for this document in your case.
refusal-unknown-slot-kept = The file was not kept.
refusal-unknown-slot-now = See in the list of documents what is asked for and upload it in the right place.
refusal-unknown-slot-until = Your deadline did not change.

refusal-slot-full-title = There are too many files
refusal-slot-full-what = Each document takes up to { $limit } files at a time.
refusal-slot-full-kept = What was in the document is still there.
refusal-slot-full-now = Put the files into fewer parts and upload again.
refusal-slot-full-until = Your deadline did not change.
