# /// case
# title = "3,000 folders, one in the other, are left in the working folder"
# loses = []
# ///
# %% extra before clip
import os
import time

start = os.getcwd()
for _ in range(3000):
    os.mkdir("d")
    os.chdir("d")
os.chdir(start)
time.sleep(1)
