# Each person's own area. Read by who applies, and who acts for them.
