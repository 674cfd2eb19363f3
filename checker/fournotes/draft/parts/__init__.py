"""The parts of a mail, one file each: how each is told from the words around it."""
