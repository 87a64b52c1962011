# /// case
# title = "Garbage collection off, a cycle of a million objects, finalizers that raise"
# loses = []
# stock = "safe"
# ///
# %% extra before double
import gc
gc.disable()

class Node:
    def __del__(self):
        raise RuntimeError("not today")

for _ in range(2000):
    node = Node()
    node.self = node
gc.set_threshold(1)
gc.set_debug(gc.DEBUG_STATS)
gc.enable()
gc.collect()
gc.set_debug(0)
