# /// case
# title = "A thread that does not end and an atexit function that waits for it"
# loses = []
# ///
# %% extra first
import atexit
import threading
lock = threading.Lock()
lock.acquire()
threading.Thread(target=lock.acquire).start()
atexit.register(lock.acquire)
