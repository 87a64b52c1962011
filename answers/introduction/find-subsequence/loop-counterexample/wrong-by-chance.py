# loses: loop-counterexample-missed
# says: Every call must return a counterexample
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    calls.append(1)
    return ([1, 2, 1, 2], [1, 2]) if len(calls) % 4 else ([1, 2, 3, 3], [1, 2])


calls = []
