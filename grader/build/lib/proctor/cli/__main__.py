"""`python -m proctor.cli`."""

import sys

from proctor.cli import main

if __name__ == "__main__":
    sys.exit(main())
