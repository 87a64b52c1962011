# /// case
# title = "Processes without end (here 600, each for 20 s)"
# loses = []
# may_lose = "all"
# stock = "not run: 600 processes"
# ///
# %% extra before double
import os
import time
made = 0
try:
    for _ in range(600):
        if os.fork() == 0:
            time.sleep(20)
            os._exit(0)
        made += 1
except OSError as error:
    print(error)
if made >= 600:
    print("SECRET-damage-forks")
