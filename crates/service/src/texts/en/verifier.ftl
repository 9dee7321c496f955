# For whoever checks a proof: employers, landlords, banks, authorities.

verify-title = Check a proof
verify-lead = Type the code on the document, or send the PDF. You need no account.
verify-camera = Do you have it on paper?
verify-camera-text = Point your phone’s camera at the QR code: the answer opens at once. Make sure that the address is this service’s.
verify-code = Code of the document
verify-code-hint = It has 12 letters and digits, for example 7K4M 92QF XT3B. You can also paste the text of the QR code.
verify-file = Or the PDF file
verify-file-hint = Up to { $size }. We check it and do not keep it.
verify-button = Check
verify-missing = Type the code of the document, or choose the PDF file
verify-code-wrong = The code has 12 letters and digits. Copy it from the document, or paste the whole text of the QR code
verify-file-large = The file is larger than { $size }. Send the PDF just as you received it
verify-file-other = We read only PDF here. If you have a photograph, type the code on the document
verify-too-many = There were many checks from this network. You can try again at { $time }. Without waiting: check without the internet
verify-offline = Check without the internet
verify-word =
    { $verdict ->
        [valid] Valid
        [reserve] Valid, with a reserve
        [expired] Expired
        [not_yet] Not valid yet
        [revoked] Revoked
        [invalid] Invalid signature
       *[unknown] Not recognised
    }
verify-sentence =
    { $verdict ->
        [valid] You can rely on this document today.
        [reserve] The document is genuine, but we do not know whether it was revoked since.
        [expired] This document no longer proves anything: its last day is past.
        [not_yet] This document counts only from its first day.
        [revoked] This document no longer proves anything.
        [invalid] Do not accept this document: it was changed, or this service did not issue it.
       *[unknown] We found no proof of this service here.
    }
verify-revoked-at = Revoked on { $at }. It may have been replaced by another.
verify-compare = Compare with the identity document
verify-name = Name
verify-born = Date of birth
verify-nationality = Nationality
verify-permit = Permit
verify-basis = Kind of permit
verify-situation = Situation
verify-kind =
    { $kind ->
        [R] Regular residence in Portugal, renewal approved
        [P] Renewal asked for and waiting for a decision: until its last day, the document has the effects of the permit
       *[C] Regular residence in Portugal
    }
verify-number = Number of the document
verify-three = Three checks
verify-signature =
    { $answer ->
        [valid] The signature is genuine
        [invalid] The signature is invalid
       *[unknown_key] The signature is unknown
    }
verify-signature-text =
    { $answer ->
        [valid] Issued by this service on { $day }.
        [invalid] The content is not what was signed.
       *[unknown_key] The key that signed it is not this service’s.
    }
verify-signature-none = There is no signature to check
verify-signature-none-text = What you sent has no seal of this service.
verify-dates =
    { $answer ->
        [valid] Within its dates
        [expired] Past its dates
       *[not_yet] Not begun yet
    }
verify-dates-text = From { $from } to { $to }.
verify-dates-none = The dates were not checked
verify-dates-none-text = Without a genuine signature, the dates say nothing.
verify-status =
    { $answer ->
        [valid] Not revoked
        [revoked] Revoked
       *[unknown] Revocation: we do not know
    }
verify-status-now = Confirmed now: { $instant }.
verify-status-unknown = We have no answer about the revocation of this document.
verify-status-none = Revocation was not checked
verify-status-none-text = Without a genuine signature, there is nothing to look for.
verify-file-signed = The PDF file is the original.
verify-file-signed-text = The file’s signature is genuine and covers the whole document.
verify-file-changed = The PDF file is not the original.
verify-file-changed-text = The file was changed after it was signed, or its signature is not ours. Ask the person for the original PDF.
verify-receipt = This service signed the file.
verify-receipt-text = It is a receipt or a slip, not a proof: it does not show anybody’s situation.
verify-revoked-note = Revoked does not mean irregular.
verify-revoked-note-text = Ask the person for the newest proof.
verify-expired-note = Expired does not mean irregular.
verify-expired-note-text = The person can make a new proof at any time. Ask for the newest one.
verify-unknown-note = What you can do now
verify-unknown-note-text = Compare the code letter by letter. It stands on the paper, under the QR code. If that does not help, ask the person for the original PDF.
verify-only-seal = We show only what is in the document. Each proof carries only the data of the purpose it was made for.
verify-private = This page does not keep who you are or what you looked at.
verify-territory = It does not replace the card for travel: outside Portugal each country decides.
verify-another = Check another document
verify-again = Confirm again
verify-mine = I am the person in this document

## Without the internet

offline-title = Check without the internet
offline-lead = The answer is in the QR code itself. With our keys, anybody can read it without asking us anything.
offline-needs = What to download once
offline-keys = Keys of the service
offline-keys-text = They say who signed. They change about once a year.
offline-list = Revocation list
offline-list-text = It says what was revoked. It counts for { $minutes } minutes: after that the answer is “not known”, never “valid”.
offline-list-none = The list is not available at the moment.
offline-list-at = Signed on { $instant }.
offline-program = The program
offline-program-text = It is the same open-source program that runs this service. It sends nothing anywhere.
offline-answers = The answers
offline-answers-text = It answers three questions separately: signature, validity, revocation. It ends with 0 only when all are good, else with 1.
offline-integrate = For programs
offline-integrate-text = With --json the answer is a stable document. The form of the seal and of the list is described in the project’s documentation.
