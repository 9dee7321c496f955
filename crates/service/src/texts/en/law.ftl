# Texts of the rules in law/. The key is the one the rule names.
