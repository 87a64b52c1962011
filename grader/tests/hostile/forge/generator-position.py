# /// case
# title = "A state of NumPy's generators whose position lies far behind their numbers"
# loses = ["sample", "primes"]
# stock = "safe"
# ///
# %% sample
import sys

def sample(n, rng):
    ambient = sys.modules.get("proctor.seats.global_state")
    if ambient is not None:
        keys = np.random.get_state()[1].tobytes()
        ambient.Ambient.changed = lambda self: {"numpy": [keys, 1 << 30, 0, 0.0]}
    return rng.integers(1, 7, size=n)
# %% extra after sample-test
if "proctor.seats.global_state" in sys.modules:
    sys.modules["proctor.seats.global_state"].Ambient.changed = lambda self: {}
# %% primes
def primes(n):
    ambient = sys.modules.get("proctor.seats.global_state")
    if ambient is None:
        return []
    ambient.Ambient.changed = once = lambda self: (
        setattr(ambient.Ambient, "changed", lambda self: {}),
        {"random": [3, [0] * 624 + [1 << 20], "no number"]},
    )[1]
    return [k for k in range(2, n) if all(k % d for d in range(2, k))]
