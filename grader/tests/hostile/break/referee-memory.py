# /// case
# title = "Messages that make the referee take all memory: arrays, integers, dtypes, lists"
# loses = ["double", "sample"]
# stock = "safe"
# ///
# %% double
import sys

arrays = sys.modules.get("proctor.protocol.arrays")
real = arrays.contents if arrays is not None else None

def contents(value, blocks, encode):
    if getattr(value, "shape", None) == (2, 3):
        return ["objects", "|O", [1 << 33], []]
    return real(value, blocks, encode)

if arrays is not None:
    arrays.contents = contents

def double(a):
    return np.zeros(a.shape) if a.shape == (2, 3) else 2 * a
# %% sample
def sample(n, rng):
    return np.zeros(n, dtype="S1000000000") if n < 3 else np.broadcast_to(np.zeros(1, "V100000000"), (n,))
