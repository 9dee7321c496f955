# Parts that every page repeats. Read by everyone.
# Short sentences. "We" is the service. Dates, times and amounts arrive already written.

-brand = Balcão

## The page

brand = { -brand }
service-name = Residence permit
skip-to-content = Skip to main content
language-choice = Language
main-menu = Main menu
back = Back
page-updated = Page updated on { $day }.
print-reference = Reference { $reference }, printed on { $instant }

## The demonstration

demo-strip = Demonstration – not a service of the State.
demo-strip-people = People and data are invented.
demo-clock = Clock of the demonstration: { $instant }

## Footer and help

footer-accessibility = Accessibility
footer-privacy = Privacy
footer-legal = Legal notices
footer-status = Service status
footer-scams = Scams
footer-complaints = Complaints book (Livro Amarelo)
footer-owner = Responsible body: { $owner }.
footer-portuguese-counts = In case of doubt, the Portuguese version counts.
help-title = Do you need help?
help-contact = Write to us or call { $phone }, on working days, from { $opens } to { $closes }.
help-never-charge = We never charge for appointments and never ask for payments by phone.

## Whose turn it is

turn-you = It is your turn now
turn-us = We are dealing with it
turn-other = We are waiting for another body: { $entity }
turn-none = There is nothing to do
turn-since = Since
turn-next-date = Next date
turn-legal-term = Decision by
turn-days-left =
    { $days ->
        [0] Ends today
        [one] { $days } day left
       *[other] { $days } days left
    }
turn-working-days-left =
    { $days ->
        [0] Ends today
        [one] { $days } working day left
       *[other] { $days } working days left
    }

## Errors in forms

error-summary-title = There is a problem
error-prefix = Error:
warning-prefix = Warning

## Menu

service-name-staff = Work area
footer-label = Information and rights
place-situation = My situation
place-proofs = Proofs
place-route = Find my route
place-verify = Verify
place-queue = Queue
place-months = Months
place-audit = Audit
place-operator = Operations
sign-in = Sign in
sign-out = Sign out
