# /// case
# title = "Leaves 3,000 folders below each other, and one that nobody may open"
# loses = []
# ///
# %% extra last
import os
os.makedirs("closed/inside")
os.chmod("closed/inside", 0)
os.chmod("closed", 0)
here = os.getcwd()
for _ in range(3000):
    os.mkdir("d")
    os.chdir("d")
os.chdir(here)
