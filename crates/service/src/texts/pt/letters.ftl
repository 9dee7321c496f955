# Cartas: correio eletrónico, SMS e papel. O assunto começa pelo ato.
