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
people-role-missing = Choose a role
people-password-short = Write a password of 12 characters or more
people-added = Person added. Give them the secret of their one-time codes now; it is not shown again:
role-case-officer = Case officer
role-supervisor = Supervisor
role-auditor = Auditor
role-administrator = Administrator
