# /// case
# title = "A thread sends clear_output and update_display_data on every channel all the time"
# loses = ["double", "sample"]
# may_lose = "all"
# stock = "safe"
# ///
# %% double
import gc
import threading
import time

def strike():
    channels = [x for x in gc.get_objects() if type(x).__name__ == "Channel"]
    end = time.time() + 3
    while time.time() < end:
        for channel in channels:
            for wait in (True, False):
                try:
                    channel.send(["publish", "clear_output", {"wait": wait}, {}])
                except Exception:
                    pass

threading.Thread(target=strike, daemon=True).start()

def double(a):
    time.sleep(0.2)
    return a
# %% sample
def sample(n, rng):
    time.sleep(0.1)
    return [0] * n
