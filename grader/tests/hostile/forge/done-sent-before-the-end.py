# /// case
# title = "The student's side says that a cell is done while it goes on, and says so many times"
# loses = "double"
# may_lose = "all"
# stock = "safe"
# ///
# %% double
import gc

def double(a):
    return a

for thing in gc.get_objects():
    if type(thing).__name__ == "Channel":
        for _ in range(20):
            try:
                thing.send(["done", {"status": "ok", "execution_count": 1}])
            except Exception:
                pass
import time
time.sleep(0.5)
