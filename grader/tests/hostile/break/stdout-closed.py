# /// case
# title = "stdout is closed, replaced by None, and its descriptors closed"
# loses = []
# ///
# %% extra before double
import os
import sys
sys.stdout.close()
sys.stdout = sys.stderr = None
for fd in (0, 1, 2):
    try:
        os.close(fd)
    except OSError:
        pass
