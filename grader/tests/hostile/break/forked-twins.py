# /// case
# title = "os.fork() in a cell: two processes run the rest"
# loses = []
# may_lose = ["clip", "running", "sample", "total", "squares", "lean", "primes"]
# stock = "safe"
# ///
# %% extra before clip
import os
os.fork()
os.fork()
