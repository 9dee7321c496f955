# Páginas públicas. Quem lê: qualquer pessoa, sem conta.
