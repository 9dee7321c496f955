# A área de cada pessoa. Quem lê: quem pede, e quem a representa.
