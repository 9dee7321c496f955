# Letters: e-mail, text message and paper. The subject begins with the act; the first line says whose turn it is and until when.
# They never carry the grounds of a refusal or numbers of documents: those are on the page.

## In all

letter-greeting = Hello, { $name }.
letter-day-month = { $day } { $month }
letter-whole-day = { $day }, 23:59 (Lisbon)
letter-carrier = the post
letter-institutions = tax authority or social security
letter-row-amount = Amount
letter-row-payable = You can pay from
letter-row-last-day = Last day
letter-row-answer-by = Answer by
letter-row-we-answer-by = We answer by
letter-row-undo-until = You can undo it until
letter-row-valid-until = Valid until
letter-row-tracking = Tracking number
letter-row-process = Case
letter-row-code = Code
letter-open-request = Open your request
letter-open-payment = Open the payment page
letter-open-receipt = Open the receipt
letter-open-sign-in = Open the sign-in page
letter-check-title = Is this e-mail really from us?
letter-check-how = Type the code { $code } at { $address }.
letter-check-safe = Opening a link in this e-mail never pays or changes anything. We never phone to ask for payments.
letter-no-reply = You do not need to reply. To talk to us, open your page.
letter-other-language = Open the page in English
letter-kept-private = For your safety we do not write the reasons in an e-mail.

## We have the request

letter-sent-subject = We have your request – { $reference }
letter-sent-title = We have your renewal request
letter-sent-turn = Request received: { $at }.
letter-sent-text = We are preparing the slip to pay the fee. We will send another e-mail with the dates.
letter-sent-keep = Keep this number: { $reference }. The receipt and the proof are on your page.

## Paying

letter-pay-by-subject = Pay by { $day } – { $reference }
letter-pay-by-title = Pay the fee by { $day }
letter-pay-by-turn = You can pay from { $at }.
letter-pay-by-text = The slip has its reference: it is on the payment page. Before the date below, banks do not accept it yet.
letter-pay-by-after =
    { $reopens ->
        [yes] If you do not pay by that date, the slip lapses and the case stops. You can reopen it on the same page, without contacting us.
       *[no] If you do not pay by that date, the slip lapses and the case stops. The slip was reopened before: after that, an officer decides.
    }
letter-pay-reminder-subject =
    { $when ->
        [today] Pay today, { $day } – { $reference }
       *[later] Pay by { $day } – { $reference }
    }
letter-pay-reminder-title =
    { $when ->
        [today] Pay the fee today, { $day }
       *[later] Pay the fee by { $day }
    }
letter-pay-reminder-turn = You can pay now. Last day: { $day }.
letter-pay-reminder-text = Your renewal request is complete. Only the fee is missing.

## The money

letter-paid-subject = We have your payment – { $reference }
letter-paid-title = We have your payment
letter-paid-turn = Fee paid: { $at }.
letter-paid-text = We are now asking the tax authority and social security. You do not have to do anything: we will tell you when there is news.
letter-payment-held-subject =
    { $credit ->
        [held_early] Do not pay again – { $reference }
        [held_late] Reopen the slip – { $reference }
        [top_up] Pay what is missing – { $reference }
        [pays_and_refund] We are returning what you paid too much – { $reference }
       *[refund] We are returning your payment – { $reference }
    }
letter-payment-held-title =
    { $credit ->
        [held_early] The payment came too early and is kept
        [held_late] The payment came too late and is kept
        [top_up] What came is not enough for the fee
        [pays_and_refund] You paid more than the fee
       *[refund] The fee was paid already
    }
letter-payment-held-turn = We have received money from you. As of { $day }.
letter-payment-held-text =
    { $credit ->
        [held_early] The slip could not be paid yet. We have kept the money and will count it on the right date. You do not have to do anything.
        [held_late] We have kept the money. Reopen the slip on the payment page: it is then paid with it.
        [top_up] We have kept the money. The payment page shows how much is missing.
        [pays_and_refund] The fee is paid. We are returning the amount below. You do not have to do anything.
       *[refund] We are returning the amount below. You do not have to do anything.
    }
letter-slip-lapsed-subject =
    { $reopens ->
        [yes] Reopen the slip – { $reference }
       *[no] The slip has lapsed – { $reference }
    }
letter-slip-lapsed-title = The time to pay is over
letter-slip-lapsed-turn = The slip lapsed at the end of this day: { $day }.
letter-slip-lapsed-text =
    { $reopens ->
        [yes] Your request is kept. Open the payment page and reopen the slip: it takes less than a minute.
       *[no] Your request is kept. The slip was reopened before: an officer now decides. We will tell you by e-mail.
    }
letter-payment-claimed-subject = Do not pay again: we are looking for the money – { $reference }
letter-payment-claimed-title = We have your proof of payment
letter-payment-claimed-turn = We are looking for the money. We answer by { $day }.
letter-payment-claimed-text = Your time to pay stands still while we look. You do not have to do anything.
letter-payment-not-found-subject = We did not find your payment – { $reference }
letter-payment-not-found-title = We did not find your payment
letter-payment-not-found-turn = Pay the fee by { $day }.
letter-payment-not-found-lapsed-turn = Reopen the slip on the payment page, or ask us to open it.
letter-payment-not-found-text = Your time to pay runs again, with the days that were left when you sent us the proof.
letter-payment-not-found-lapsed-text = The time to pay had passed when you sent us the proof. Your request is kept.
letter-payment-not-found-why = The officer who looked for it wrote:
letter-payment-not-found-after = If the money left your account, ask your bank for a proof with the reference and send it on the payment page.

## Photograph and fingerprints

letter-biometrics-subject = We will call you for the photograph – { $reference }
letter-biometrics-title = We need your photograph and fingerprints
letter-biometrics-turn = We have been arranging it since { $day }.
letter-biometrics-text = Those we have can no longer be used. You do not have to do anything now: we will tell you where and when.

## Answers asked for

letter-answer-by-subject = Answer by { $day } – { $reference }
letter-answer-by-turn = Answer by { $day }.
letter-more-asked-title = Answer our question by { $day }
letter-more-asked-text = To decide, we need more. The officer wrote:
letter-more-asked-after = Our own time to decide is paused until you answer. If you do not answer, we decide with what we have.
letter-hearing-title = We propose to refuse the request. Tell us what you think
letter-hearing-text = There is no decision yet. Before it, you have the right to be heard. Read the reasons on your page and answer there.
letter-hearing-after = You can write and add documents. If you do not answer, we decide with what we have.

## Decision

letter-approved-subject = Request approved – { $reference }
letter-approved-title = Your request is approved
letter-approved-turn = The new permit is valid until { $day }.
letter-approved-text =
    { $by-term ->
        [yes] The legal time to decide ended without a decision. By law, the request is approved.
       *[no] Good news: the renewal is approved.
    }
letter-approved-card = The card comes by post to your address. Until then, use the proof on your page.
letter-refused-subject = Read the decision – { $reference }
letter-refused-title = Your request was refused
letter-refused-turn = Decided on { $day }.
letter-refused-text = Your page shows the reasons, how to contest the decision and until when.
letter-card-sent-subject = Your card is on its way – { $reference }
letter-card-sent-title = Your card is in the post
letter-card-sent-turn = Posted: { $day }.
letter-card-sent-text = The card is handed over in person, at the address you confirmed.

## Questions and withdrawal

letter-question-answered-subject = Read our answer – { $reference }
letter-question-answered-title = We have answered your question
letter-question-answered-turn = Answered: { $day }.
letter-question-answered-text = The answer is on your page, beside the question.
letter-withdrawn-subject = Withdrawal recorded – { $reference }
letter-withdrawn-title = We have recorded your withdrawal
letter-withdrawn-turn = You can undo it until { $day }.
letter-withdrawn-text = If it was a mistake, open the request and undo the withdrawal. The request goes back to where it stood.
letter-withdrawal-undone-subject = Your request goes on – { $reference }
letter-withdrawal-undone-title = Your request goes on
letter-withdrawal-undone-turn = Withdrawal undone: { $day }.
letter-withdrawal-undone-text = The request is where it was. Nothing was lost.

## Signing in

letter-sign-in-subject = Sign in with the code in this e-mail
letter-sign-in-title = Your code to sign in
letter-sign-in-turn =
    { $minutes ->
        [one] The code works for { $minutes } minute.
       *[other] The code works for { $minutes } minutes.
    }
letter-sign-in-text = Type the code on the page where you asked for it. We never ask for it by phone, text message or e-mail.
letter-sign-in-after = If you did not ask for a code, do nothing. Nobody gets in without it.
letter-sign-in-unknown-subject = Sign in with another e-mail address
letter-sign-in-unknown-title = We do not know this address
letter-sign-in-unknown-turn = Someone asked for a code for this address, and it is on no record.
letter-sign-in-unknown-text = If it was you, try another address: the one you gave us last time. You can ask for a new code at any hour.
letter-sign-in-unknown-contact = If you no longer have that address, contact us from the sign-in page. We check who you are and put this address on your record.
letter-sign-in-unknown-after = If you did not ask for anything, do nothing. We have not put your address on any record.

## Months that open

letter-row-permit-until = Permit valid until
letter-row-ask-by = Ask by
letter-row-closes-on = Last day to send
letter-row-opens-again = Opens again
letter-row-opens = When you can ask
letter-opens-open = now, since { $day }
letter-opens-on = from { $day }
letter-opens-expected = expected day: { $day }
letter-opens-unknown = no date yet; we will tell you
letter-opens-closed = it was open until { $day }; talk to us
letter-opens-elsewhere = by another route; your page says which
letter-open-prepare = Open the page on what to prepare
letter-open-wish = Confirm the notice
letter-open-route = Find my route
letter-window-open-subject = Send your request: the month has opened – { $reference }
letter-window-open-title = You can now send your renewal request
letter-window-open-turn = Renewal has opened for permits valid until { $day }.
letter-window-open-text = Your draft is kept just as you left it. Open it, see what is missing, and send it.
letter-month-closes-subject =
    { $over ->
        [yes] The month closed on { $day }: see what you can do – { $reference }
       *[no] Send by { $day }: the month closes again – { $reference }
    }
letter-month-closes-title =
    { $over ->
        [yes] The month of your permit closed on { $day }
       *[no] The month of your permit closes again on { $day }
    }
letter-month-closes-turn =
    { $over ->
        [yes] After { $day } the request can no longer be sent.
       *[no] You can send the request until the end of { $day }. After that day, you cannot.
    }
letter-month-closes-kept =
    { $over ->
        [yes] Your draft is kept just as you left it. We tell you by e-mail when the month opens again.
       *[no] If you do not send it by then, the draft is kept just as you left it. We tell you by e-mail when the month opens again.
    }
letter-month-closes-attempt = Whoever tries to send while the month is closed gets a proof of the attempt, with the time and the answer. Keep it: it shows that it was not your fault.
letter-month-closes-why = Two supervisors decided it. The reason, in their words:
letter-ready-subject = Prepare the renewal: the permit ends on { $day }
letter-ready-title = What you can prepare now to renew your permit
letter-ready-turn =
    { $days ->
        [0] Your permit ends today, { $day }. Look at these points and ask now.
        [one] { $days } day left: your permit ends on { $day }. Look at these points and ask now.
       *[other] { $days } days left: your permit ends on { $day }. Look at these points now.
    }
letter-ready-ended-subject = Renew the permit: it ended on { $day }
letter-ready-ended-turn =
    { $days ->
        [one] Your permit ended on { $day }, { $days } day ago. You can still renew it here.
       *[other] Your permit ended on { $day }, { $days } days ago. You can still renew it here.
    }
letter-ready-record = Confirm your e-mail and your address: notices go to the e-mail and the card goes to the address.
letter-ready-passport = Look at how long your passport is valid: it should last at least until { $day }, so that it does not end before the decision.
letter-ready-same = Your name and birth date should be the same in the passport, on the permit, at the tax office and at social security.
letter-ready-debts = See whether your NIF is active and whether you owe nothing to tax or social security. A payment plan that is kept is enough.
letter-ready-papers = Gather: { $papers }.
letter-ready-gaps = What is missing on your record: { $gaps }
letter-wish-confirm-subject = Confirm the notice about { $month }
letter-wish-confirm-title = Do you want a notice when the month opens?
letter-wish-confirm-turn = Someone asked for a notice to this e-mail: permits that end in { $month }.
letter-wish-confirm-text = Open the page and press the button to confirm, until { $day }. On the same page you can give up the notice at any time.
letter-wish-confirm-after = If it was not you, do nothing: without a confirmation we delete the address.
letter-wish-open-subject = Open now: permits that end in { $month }
letter-wish-open-title = The month you asked about has opened
letter-wish-open-turn = Permits that end in { $month } can be renewed now.
letter-wish-open-text = Answer three questions on the page and see what to prepare and what it costs.
letter-wish-open-only = For now, only for these permits: { $permits }.
letter-wish-open-after = We keep your address until { $day }, only to tell you if the month closes again. Then we delete it.
letter-wish-closes-subject =
    { $over ->
        [yes] Closed: permits that end in { $month }
       *[no] Closing again: permits that end in { $month }
    }
letter-wish-closes-title =
    { $over ->
        [yes] The month you asked about closed on { $day }
       *[no] The month you asked about closes again on { $day }
    }
letter-wish-closes-text = We tell you again if the month opens again. You can prepare everything meanwhile: what is in a draft is kept.
letter-wish-closes-after = We keep your address until { $day } for that notice. Then we delete it.
prepare-gap-email = There is no confirmed e-mail.
prepare-gap-passport = The passport ends on { $day }, perhaps before the decision.
prepare-gap-nif = There is no NIF.
prepare-gap-niss = We do not know whether you have a NISS.
