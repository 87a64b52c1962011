"""`python -m advanced_numpy` is the command `advanced-numpy`."""

import sys

from advanced_numpy.learner.cli import main

sys.exit(main())
