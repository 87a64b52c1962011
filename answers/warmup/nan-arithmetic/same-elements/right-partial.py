import functools


def same(equal, a, b):
    both = np.isnan(a)
    both &= np.isnan(b)
    return np.logical_or(equal(a, b), both)


same_elements = functools.partial(same, np.equal)
