# What anybody may always know: status, scams, accessibility, privacy, legal notices, files.

## Service status

status-title = Service status
status-lead-ok = Everything works.
status-lead-late = There are delays. Nothing you have sent is lost.
status-lead-down = Something is broken. We are mending it.
status-looked = Looked at just now: { $instant }.
status-parts = What works
status-pages = Pages and cases
status-work = Automatic tasks
status-work-late = The oldest has waited since { $since }.
status-work-given-up =
    { $count ->
        [one] { $count } task waits for somebody of the team.
       *[other] { $count } tasks wait for somebody of the team.
    }
status-mail = Sending letters by e-mail
status-mail-late = Letters have waited since { $since }. The notice is always in your case.
status-mail-last = Last letter handed over to the mail: { $instant }.
status-payment = Payment references
status-payment-late = Slips have waited for a reference since { $since }. Your time to pay counts only once you have it.
status-payment-last = Last reference received: { $instant }.
status-tax = Questions to the tax authority
status-social-security = Questions to social security
status-registry-late = No answer since { $since }. We go on asking; your request goes on all the same.
status-quiet = Not needed so far.
status-ok = Working
status-late = Delayed
status-terms = Deadlines
status-terms-none = At the moment no deadline has changed because of a fault.
status-terms-proof = If a fault keeps you from doing something, keep the proof of attempt that the page offers. It is signed, it has the exact time, and it counts in your case.

## Scams

scams-title = Is this message ours?
scams-lead = Each letter of ours has a code. Type it here and we tell you whether we sent it.
scams-code = Code of the message
scams-code-hint = It is at the end of the letter: 8 letters and digits, for example M741-KX9Z
scams-button = Confirm
scams-missing = Type the code that is at the end of the message
scams-wrong = The code has 8 letters and digits. Copy it from the end of the message
scams-too-many = There were many questions from this network. You can try again at { $time }
scams-ours = It is ours.
scams-ours-text = We sent this letter on { $day }: { $kind }. If the message says something else, do not trust it.
scams-not-ours = We found no letter with this code.
scams-not-ours-text = Check each letter and try again. If it still is not found: do not open the links in the message, do not pay anything, and call us.
scams-kind =
    { $kind ->
        [sent] we received a request
        [pay_by] slip to pay
        [pay_reminder] reminder to pay
        [window_open] the month of your permit has opened
        [ready] what to prepare for a renewal
        [wish_confirm] confirmation of a notice
        [wish_open] notice that a month has opened
        [wish_closes] notice that a month closes again
        [month_closes] the month of your permit closes again
        [paid] payment received
        [payment_held] payment that must be looked at
        [payment_claimed] proof of payment received
        [payment_not_found] payment we did not find
        [slip_lapsed] slip past its deadline
        [biometrics] photograph and fingerprints
        [more_asked] more documents asked for
        [hearing] hearing before the decision
        [approved] decision: approved
        [refused] decision
        [card_sent] card on its way
        [question_answered] answer to a question
        [withdrawn] withdrawal recorded
        [withdrawal_undone] withdrawal undone
        [sign_in] code to sign in
        [sign_in_unknown] attempt to sign in
       *[other] letter about a case
    }
scams-rules = How you know that it is us
scams-rule-booking = We never charge for appointments.
scams-rule-phone = We never call to ask for payments, codes or passwords.
scams-rule-pay = You pay only with the reference in your case. Compare entity and amount there.
scams-rule-link = The links in our letters only open a page. None does anything by itself.
scams-rule-address = All our pages are at { $host }.
scams-rule-middlemen = You need no go-between: everything here is free, except the fee in the law.
scams-fell = Have you already paid or given data to somebody?
scams-fell-text = Talk to your bank first. Then report it to the police or the public prosecutor, and call us: we look whether anybody touched your case.

## Accessibility

accessibility-title = Accessibility statement
accessibility-lead = { $owner } wants everybody to be able to use this service. This statement follows Decree-Law 83/2018.
accessibility-state = State
accessibility-state-text = This service was made to meet WCAG 2.2, level AA. It has not been audited by an independent body yet, so we do not declare full conformance.
accessibility-done = What we do
accessibility-done-scripts = Everything works without scripts, with the keyboard alone, and with a screen reader.
accessibility-done-zoom = Pages can be read at 320 pixels of width and with text at 200%.
accessibility-done-touch = Buttons and links have at least 44 pixels. Colour is never the only information.
accessibility-done-tests = Every page is checked by machine at every change, in both languages.
accessibility-missing = What is still missing
accessibility-missing-users = Tests with disabled people.
accessibility-missing-sign = Videos in Portuguese Sign Language.
accessibility-missing-files = Documents that other people send are shown as pictures and may not be accessible.
accessibility-contact = Did you find an obstacle?
accessibility-contact-text = Call { $phone } and tell us on which page. We deal with your matter by telephone and mend the page.
accessibility-complain = If you are not satisfied, you can complain at livroamarelo.gov.pt or to AMA, which supervises this law.

## Privacy

privacy-title = Privacy
privacy-lead = We keep what the law demands to decide your request, and nothing more. { $owner } is responsible.
privacy-what = What we keep
privacy-why = Why
privacy-long = How long
privacy-case = Case: data, documents, decisions
privacy-case-why = Lei n.º 23/2007: to decide the request and to prove what happened
privacy-case-long = The legal time for keeping such cases
privacy-session = Open session: a cookie with a number
privacy-session-why = To know that you are still the same person
privacy-session-long = Up to { $hours } hours without use
privacy-counts = How many requests come from each network, without the address
privacy-counts-why = To keep anybody from trying codes in bulk
privacy-counts-long = { $days } days
privacy-answers = Questions of “My route”, checks of proofs and checked files
privacy-answers-why = Only to answer
privacy-answers-long = Not kept
privacy-who = Who sees your case
privacy-who-you = You yourself.
privacy-who-staff = Whoever deals with the request, with a written reason. Each reading is logged, and you see it in your case.
privacy-who-others = The tax authority and social security receive only your number and answer whether you are in order. The payment provider receives the amount and your name.
privacy-who-nobody = Nobody else. There is no advertising, no measuring by third parties, and no cookie besides the session’s.
privacy-safe = How we protect it
privacy-safe-text = Documents are encrypted before they are kept. The record of each case is chained: a hidden change shows.
privacy-rights = Your rights
privacy-rights-text = You can see, correct and take away your data: all of it is in your case. You can complain to the data protection authority (cnpd.pt).

## Legal notices

legal-title = Legal notices
legal-owner = Responsible entity
legal-demo = This is a demonstration: it is not a service of the State, and no person or data is real.
legal-prevails = In case of doubt, the Portuguese version prevails.
legal-law = Rules used
legal-law-text = Terms, fees and documents come from the law, row by row, with the source beside each. Edition in use: { $edition }.
legal-software = Program
legal-software-text = Free software, under the European Union Public Licence (EUPL 1.2).
legal-others = Work of others
legal-others-text = We use parts of these projects, under the licences that follow. None of them endorses this service.
legal-work = Work
legal-licence = Licence
legal-use = What for
legal-use-frontend = Structure and style of components
legal-use-tokens = Colours
legal-use-font = Typeface
legal-full = The complete notices

## Checking files

files-title = Check a file
files-lead = See whether a document will do before you start. We look at the file and do not keep it.
files-file = File
files-file-hint = PDF, JPEG or PNG, up to { $size }
files-password = Password of the PDF, if it has one
files-password-hint = Used only now. We do not keep it.
files-button = Check the file
files-missing = Choose a file
files-large = The file is larger than { $size }. Scan it with a lower resolution, or send one page at a time
files-busy = We are looking at many files at the moment. Try again in a minute
files-too-many = There were many files from this network. You can try again at { $time }
files-good = It will do.
files-good-text =
    { $pages ->
        [one] { $pages } page, { $size }. You can send it as it is.
       *[other] { $pages } pages, { $size }. You can send it as it is.
    }
files-care = It will do, but look at this.
files-care-text =
    { $pages ->
        [one] { $pages } page, { $size }.
       *[other] { $pages } pages, { $size }.
    }
files-bad = It will not do like this.
files-bad-text = See what to do.
files-unlocked = The password opens the file.
files-signed = The PDF has an electronic signature.
files-found = What we found
files-finding =
    { $code ->
        [too_large] The file is too large
        [empty] The file is empty
        [wrong_type] This type of file will not do
        [password_protected] It is protected by a password
        [wrong_password] The password does not open the file
        [damaged] The file is damaged
        [truncated] The end of the file is missing
        [too_many_pages] It has too many pages
        [too_many_pixels] The picture is too large
        [unpacks_too_large] The file unpacks to an unusual size
        [active_content] It has parts that run by themselves
        [too_dark] The picture is dark
        [blurred] The picture is blurred
        [low_resolution] The picture has a low resolution
       *[duplicate_of] You have sent this file already
    }
files-advice =
    { $code ->
        [too_large] Scan it with a lower resolution, or send one page at a time.
        [empty] Download it again, or scan it anew.
        [wrong_type] Save it as PDF, or take a photograph in JPEG.
        [password_protected] Type the password, or save a copy without it.
        [wrong_password] Check the password, or save a copy without it.
        [damaged] Open it on your computer and save it again as PDF.
        [truncated] The transfer stopped half way. Download it again.
        [too_many_pages] Send only the pages asked for.
        [too_many_pixels] Take the photograph with a lower resolution.
        [unpacks_too_large] Print it to PDF and use that copy.
        [active_content] You need not do anything: the copy we keep has none of them.
        [too_dark] Take it near a window, with light from the side.
        [blurred] Put the paper on a table and hold the phone with both hands.
        [low_resolution] Come closer until the paper fills the screen.
       *[duplicate_of] Make sure that it is the right document.
    }
