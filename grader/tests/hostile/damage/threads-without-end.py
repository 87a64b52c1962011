# /// case
# title = "Threads without end (here 3,000, each for 20 s)"
# loses = []
# may_lose = "all"
# stock = "not run: 3,000 threads"
# ///
# %% extra before double
import threading
import time
made = 0
try:
    for _ in range(3000):
        threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
        made += 1
except RuntimeError as error:
    print(error)
if made >= 3000:
    print("SECRET-damage-threads")
