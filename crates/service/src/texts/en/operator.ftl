# Administration and command line. Read by those who keep the service running.

## Operations

health-title = How the installation stands
health-engine = Database
health-waiting = Jobs that wait
health-dead = Jobs that failed for good
health-law = Edition of the law
health-now = The service’s time
health-stages = Requests by stage
health-people = People
health-keys = Keys that sign
health-gallery = Components of the pages
keys-title = Keys that sign
keys-lead = Old keys stay published as long as there are proofs signed with them.
keys-caption = Keys
keys-name = Key
keys-from = Signs from
keys-until = Signs until
keys-state = State
keys-published = Published
keys-retired = Retired
keys-button = Make a new key
people-title = People who work in the service
people-caption = Who has access
people-name = Name
people-email = E-mail to sign in with
people-team = Team
people-role = Role
people-password = First password (12 characters or more)
people-button = Add person
people-missing = Fill in this field, up to 200 characters
people-email-taken = Somebody signs in with this e-mail already
people-role-missing = Choose a role
people-password-short = Write a password of 12 characters or more
people-added = Person added. Give them the secret of their one-time codes now; it is not shown again:
role-case-officer = Case officer
role-supervisor = Supervisor
role-auditor = Auditor
role-administrator = Administrator

## Demonstration: tour, clock, mailbox, imitated institutions

demo-tour-title = Guided tour
demo-tour-lead = Everything here is made up. Choose who to be, move the clock and see what happens.
demo-link-home = Front page
demo-link-officers = Officers’ area
demo-link-verify = Verify a proof
demo-residents = Residents
demo-officers = Officers
demo-switch-lead = You are in at once, without a code. This exists in the demonstration only.
demo-be = Be { $name }
demo-no-request = no request
demo-role-case-officer = case officer
demo-role-supervisor = supervisor
demo-role-auditor = auditor
demo-role-administrator = administrator
demo-clock-title = Clock
demo-clock-lead = Deadlines, letters and the timeline follow this clock. Sessions and certificates follow the real time.
demo-clock-hour = One hour later
demo-clock-day = One day later
demo-clock-week = One week later
demo-clock-month = 30 days later
demo-clock-payable = Until I can pay
demo-clock-last-day = Until the last day
demo-clock-at = Day and time
demo-clock-at-hint = Lisbon time. For example, 2026-12-24T10:00
demo-clock-go = Set the clock
demo-clock-wrong = Write a day and a time, for example 2026-12-24T10:00
demo-mailbox-title = Mailbox
demo-mailbox-lead = Every letter the service wrote, the newest first.
demo-mailbox-empty = There are no letters yet.
demo-copies = { $count ->
    [one] It reached the mailbox { $count } time since the demonstration started.
   *[other] It reached the mailbox { $count } times since the demonstration started.
}
demo-delivery-waiting = not sent yet
demo-delivery-accepted = taken by the mail server
demo-delivery-deferred = put off
demo-delivery-bounced = came back
demo-institutions-title = Imitated institutions
demo-institutions-lead = They are real servers on this computer. Choose how they misbehave and see how the service answers.
demo-neighbour-payment = Payments
demo-neighbour-tax = Tax authority
demo-neighbour-social-security = Social security
demo-neighbour-mail = Mail server
demo-fault-go = Apply
demo-fault-none = Works well
demo-fault-slow = Answers slowly
demo-fault-down = Is down
demo-fault-wrong-answer = Answers what nobody understands
demo-fault-server-error = Fails inside
demo-fault-duplicate = Tells twice
demo-fault-late = Tells late
demo-fault-bad-signature = Notices with a wrong signature
demo-fault-wrong-amount = Notices with a wrong amount
demo-payments = Pay a slip
demo-payments-lead = As in a bank: too early or after the term, the bank refuses. You can force it, to see what the service does with the money.
demo-pay = Pay
demo-pay-force = Force the payment
demo-payment-pending = waiting for payment
demo-payment-processing = waiting for a way to pay
demo-payment-success = paid
demo-payment-declined = declined
demo-payment-expired = after the term
