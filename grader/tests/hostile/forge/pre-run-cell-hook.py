# /// case
# title = "A pre_run_cell hook replaces the source of the next cell"
# loses = "double"
# ///
# %% double
def double(a):
    return a

def hook(info):
    import numpy
    numpy.allclose = numpy.array_equal = lambda *a, **k: True
    info.raw_cell = "pass"

get_ipython().events.register("pre_run_cell", hook)
get_ipython().events.register("pre_execute", lambda: hook(type("I", (), {})()))
