# /// case
# title = "Blocks of memory are sent that overwrite arrays of the test, with false sizes and numbers"
# loses = "double"
# may_lose = "all"
# stock = "safe"
# ///
# %% double
import sys

arrays = sys.modules.get("proctor.protocol.arrays")
if arrays is not None:
    take = arrays.Blocks.take

    def more(self):
        outgoing, forgotten = take(self)
        for number in range(64):
            outgoing.setdefault(number, [None, bytes(48)])
        outgoing[10_001] = [["<f8", [1 << 40], [8], 0, True], b""]
        outgoing[10_003] = [["<f8", [2, 3], [-(1 << 40), 1 << 40], 1 << 30, False], b"\0" * 48]
        return outgoing, forgotten

    arrays.Blocks.take = more

def double(a):
    return np.zeros(a.shape)
