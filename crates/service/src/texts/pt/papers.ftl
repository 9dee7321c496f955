# Documentos em PDF: recibo, guia, declaração, provas.
