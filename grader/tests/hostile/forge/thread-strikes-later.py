# /// case
# title = "A thread waits until a test runs, then replaces what it uses"
# loses = "double"
# ///
# %% double
import threading
import time

def strike():
    for _ in range(3000):
        time.sleep(0.001)
        np.array_equal = np.allclose = lambda *a, **k: True
        space = get_ipython().user_ns
        if "expected" in space and "result" in space:
            try:
                space["result"][...] = space["expected"]
            except Exception:
                pass

threading.Thread(target=strike, daemon=True).start()

def double(a):
    time.sleep(0.05)
    return np.zeros(a.shape)
