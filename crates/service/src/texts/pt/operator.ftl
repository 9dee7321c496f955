# Administração e linha de comandos. Quem lê: quem mantém o serviço a funcionar.
