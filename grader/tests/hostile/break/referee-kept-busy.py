# /// case
# title = "What the referee must read takes long: a million elements, ten million steps, deep classes"
# loses = "squares"
# stock = "safe"
# ///
# %% squares
import sys

module = sys.modules.get("proctor.seats.measures")
if module is not None:
    def steps(*given):
        *_, function, args, kwargs, extra = given
        extra["steps"] = [[f"/notebook/cell-{i}.py", f"f{i}", "line", 10**9] for i in range(10_000)]
        return function(*args, **kwargs)

    module.steps = steps

def squares(a):
    total = 0.0
    for x in a:
        total += x * x
    return total
