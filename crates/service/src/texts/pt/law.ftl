# Textos das regras em law/. A chave é a que a regra nomeia.
