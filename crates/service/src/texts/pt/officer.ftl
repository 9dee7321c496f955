# Páginas internas. Quem lê: quem trata os processos.
