# /// case
# title = "A block of memory that says it holds objects: eight bytes are a pointer into the referee"
# loses = "double"
# stock = "safe"
# ///
# %% double
import sys

class Pointer:
    def __eq__(self, other):
        return True

def double(a):
    blocks = sys.modules.get("proctor.protocol.blocks")
    if blocks is None:
        return np.zeros(a.shape)
    pointers = np.full(a.size, id(None), "u8").tobytes()
    layout = ["|O", list(a.shape), list(np.zeros(a.shape).strides), 0, True, True]
    take, contents = blocks.Blocks.take, sys.modules["proctor.protocol.arrays"].contents

    def more(self):
        blocks.Blocks.take = take
        sys.modules["proctor.protocol.arrays"].contents = contents
        outgoing, forgotten = take(self)
        return {**outgoing, 10_001: [layout, pointers]}, forgotten

    def instead(value, *rest):
        spec = contents(value, *rest)
        if spec[0] == "array" and value is result:
            return ["array", 10_001, [*layout[:4], True, True]]
        return spec

    result = np.zeros(a.shape)
    blocks.Blocks.take = more
    sys.modules["proctor.protocol.arrays"].contents = instead
    return result
