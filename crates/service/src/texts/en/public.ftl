# Public pages. Read by anyone, without an account.
