"""`python -m fournotes.cli` is `fournotes`."""

import sys

from fournotes.cli import main

if __name__ == "__main__":
    sys.exit(main())
