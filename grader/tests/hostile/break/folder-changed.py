# /// case
# title = "The working directory is changed to /, and the old one removed"
# loses = []
# may_lose = "total"
# stock = "safe"
# ///
# %% extra before double
import os
import tempfile
place = tempfile.mkdtemp()
os.chdir(place)
os.rmdir(place)
