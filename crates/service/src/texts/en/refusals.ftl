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
refusal-part-proof = Your proof
refusal-save-proof = Save proof of this attempt
refusal-code = Code { $code }

refusal-changed-meanwhile-title = This request has changed meanwhile
refusal-changed-meanwhile-what = While you had this page open, the request was changed on another device or by us.
refusal-changed-meanwhile-kept = What you wrote is below, beside what the request says now. Nothing was lost.
refusal-changed-meanwhile-now = Compare the two versions and choose the one that counts.
refusal-changed-meanwhile-until = The deadlines of the request have not changed.

refusal-month-not-open-title = Your month is not open yet
refusal-month-not-open-what = Your permit expires in { $month }. Renewals for that month have not opened yet. This is not your mistake.
refusal-month-not-open-kept = Your draft stays saved and complete.
refusal-month-not-open-now = You can prepare everything now. We will e-mail you on the day it opens.
refusal-month-not-open-until =
    { $announced ->
        [yes] It opens on { $opens }.
       *[no] The date has not been announced yet.
    }
