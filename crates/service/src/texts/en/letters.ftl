# Letters: e-mail, SMS and paper. The subject starts with the act.
