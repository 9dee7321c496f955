# PDF documents: receipt, slip, declaration, proofs.
