from functools import partial

integer_range = partial(lambda step, first, last: np.arange(first, last + step, step, dtype=np.int64), 1)
