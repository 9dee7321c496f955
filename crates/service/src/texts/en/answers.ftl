# Answers to whoever asks by program or in a terminal: what is wrong with the question, by code, and what is wrong with a number, by code.

asked-no-such-question = There is no question at this address.
asked-missing = { $field } is missing.
asked-unknown-kind = There is nothing of this name. There are: { $known }.
asked-unknown-topic = The law has no such topic. It has: { $known }.
asked-unknown-code = No row, refusal or text has this code. There are: { $known }.
asked-bad-instant = Write a day, such as 2026-06-01, or an instant with its zone, such as 2026-06-01T10:14:00Z.
asked-bad-date = Write a day, such as 2026-06-01.
asked-bad-number = Write a whole number of days, between 0 and { $most }.
asked-bad-body = Send a JSON document with the field “text”.
asked-municipality-not-known = We do not know this municipality. We know: { $known }.
asked-calendar-year-not-loaded = Holidays are known from { $first } to { $last } only. Outside these years we count no days.
asked-law-no-row = On that day no row of the law about this was in force.
asked-law-not-published = The row in force on that day lacks this value: it was not published where we could read it.
asked-law-unknown-basis = No permit has this legal basis.
asked-instant-out-of-range = This instant is outside the calendar.

identifier-empty = No number is written.
identifier-too-short = Characters are missing.
identifier-too-long = There are too many characters.
identifier-bad-character = There is a character that this number never has.
identifier-bad-shape = The characters are not in the order of this number.
identifier-bad-check-digit = The check digit does not agree with the rest: look at each digit.
identifier-bad-date = A date inside this number is in no calendar.
identifier-bad-amount = The amount is outside what this reference can carry.
