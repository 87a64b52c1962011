# /// case
# title = "Threads that go on printing while all else runs"
# loses = []
# ///
# %% extra first
import sys
import threading
import time

def chatter():
    while True:
        print("chatter")
        print("chatter", file=sys.stderr)
        time.sleep(0.01)

for _ in range(3):
    threading.Thread(target=chatter, daemon=True).start()
