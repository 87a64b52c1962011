# /// case
# title = "The grader's own counting on the student's side is replaced"
# loses = "squares"
# stock = "forged"
# ///
# %% squares
import sys

def nothing(*given):
    *_, function, args, kwargs, extra = given
    extra["steps"] = []
    extra["peak"] = 0
    return function(*args, **kwargs)

module = sys.modules.get("proctor.seats.measures")
if module is not None:
    module.steps = module.peak = nothing
    module._guard = lambda *a: None
    module._measured = {"now": False, "guarded": True}
check._python_steps = lambda *a: 0

def squares(a):
    total = 0.0
    for x in a:
        total += x * x
    return total
