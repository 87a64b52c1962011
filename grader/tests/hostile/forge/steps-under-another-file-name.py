# /// case
# title = "The code of the loop claims to come from a file that is not counted"
# loses = "squares"
# ///
# %% squares
import sys

text = """
def loop(a):
    total = 0.0
    for x in a:
        total += x * x
    return total
"""
loops = []
for name in ("proctor.seats.examinee", "proctor.seats.measures", "proctor.protocol.wire", "advanced_numpy.check"):
    module = sys.modules.get(name)
    if module is not None:
        space = {}
        exec(compile(text, module.__file__, "exec"), space)
        loops.append(space["loop"])

def squares(a):
    return loops[0](a)
