# /// case
# title = "A view of plain bytes, a field and an item of several parts that say they hold objects"
# loses = ["double", "evens"]
# stock = "safe"
# ///
# %% double
import sys

def forged(dtype):
    arrays = sys.modules.get("proctor.protocol.arrays")
    result = np.full(8, id(None), "u8")
    if arrays is None:
        return result
    contents = arrays.contents

    def instead(value, *rest):
        spec = contents(value, *rest)
        if value is result:
            arrays.contents = contents
            spec[2] = [dtype, [2, 3], [24, 8], 0, False, True]
        return spec

    arrays.contents = instead
    return result

def double(a):
    return forged("|O")
# %% evens
def evens(a):
    return forged(["fields", [["f", ["sub", "|O", [1]], 0, None]], 8, False])
