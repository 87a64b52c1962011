"""`python -m advanced_numpy` is the command `advanced-numpy`; in a cell it is `%run -m …`."""

import contextlib
import sys

from advanced_numpy.learner.cli import main

ipython = sys.modules.get("IPython")
if ipython is not None and ipython.get_ipython() is not None:
    with contextlib.suppress(SystemExit):  # a cell would show an exit status as a traceback
        main()
else:
    sys.exit(main())
