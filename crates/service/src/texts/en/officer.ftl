# Internal pages. Read by those who handle the cases.
