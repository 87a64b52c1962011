# /// case
# title = "What the referee must read takes long: a million elements, ten million steps, deep classes"
# loses = "squares"
# stock = "safe"
# ///
# %% squares
import sys

module = sys.modules.get("proctor.seats.examinee")
if module is not None:
    import contextlib

    @contextlib.contextmanager
    def steps(extra):
        yield
        extra["steps"] = [[f"/notebook/cell-{i}.py", f"f{i}", "line", 10**9] for i in range(10_000)]

    module._steps = steps

def squares(a):
    total = 0.0
    for x in a:
        total += x * x
    return total
