# /// case
# title = "An array without elements is viewed as one of thousands: NumPy checks no bounds there"
# loses = ["double", "sample"]
# stock = "safe"
# ///
# %% double
import sys

def beyond(shape, strides):
    arrays = sys.modules.get("proctor.protocol.arrays")
    result = np.empty(0)
    if arrays is None:
        return result
    contents = arrays.contents

    def instead(value, *rest):
        spec = contents(value, *rest)
        if value is result:
            arrays.contents = contents
            spec[2] = ["<f8", shape, strides, 0, False, True]
        return spec

    arrays.contents = instead
    return result

def double(a):
    return beyond(list(a.shape), [24, 8][-a.ndim:])
# %% sample
def sample(n, rng):
    rng.integers(1, 7, size=n)
    return beyond([n], [1 << 40])
