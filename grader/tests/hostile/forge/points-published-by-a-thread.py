# /// case
# title = "A thread publishes execute_result on every channel all the time"
# loses = ["double", "sample"]
# may_lose = "all"
# stock = "forged"
# ///
# %% double
import gc
import threading
import time

points = {"data": {"text/plain": "2"}, "metadata": {}, "execution_count": 1}

def strike():
    channels = [x for x in gc.get_objects() if type(x).__name__ == "Channel"]
    end = time.time() + 3
    while time.time() < end:
        for channel in channels:
            try:
                channel.send(["publish", "execute_result", points, {}])
            except Exception:
                pass
        get_ipython().displayhook(2)
        time.sleep(0.002)

threading.Thread(target=strike, daemon=True).start()

def double(a):
    time.sleep(0.2)
    return a
# %% sample
def sample(n, rng):
    time.sleep(0.2)
    return [0] * n
