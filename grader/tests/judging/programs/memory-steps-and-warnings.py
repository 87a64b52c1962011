# memory, steps and warnings of one call
# %% student
import warnings
def f():
    x = bytes(3_000_000)
    warnings.warn('old')
    return len(x)
# %% test
import sys, tracemalloc, warnings
steps = []
def trace(frame, event, argument):
    steps.append((frame.f_code.co_name, event))
    return trace
tracemalloc.start()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    sys.settrace(trace)
    try:
        assert f() == 3_000_000
    finally:
        sys.settrace(None)
peak = tracemalloc.get_traced_memory()[1]
tracemalloc.stop()
assert peak > 2_900_000, peak
assert ('f', 'call') in steps and ('f', 'line') in steps, steps
assert [str(w.message) for w in caught] == ['old'], caught
