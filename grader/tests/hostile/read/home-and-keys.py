# /// case
# title = "The instructor's home and keys are read"
# loses = []
# ///
# %% extra first
import os
import pathlib
for root in ("@HOME@", "@OUTSIDE@"):
    for path in pathlib.Path(root).glob("*/*"):
        try:
            if path.is_file() and path.stat().st_size < 10000:
                print(path, path.read_text())
        except (OSError, UnicodeDecodeError) as error:
            print(error)
