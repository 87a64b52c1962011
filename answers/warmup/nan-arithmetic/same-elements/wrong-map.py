# loses: same-elements-input
# says: uses `map`.
# hint: 1
import operator


def same_elements(a, b):
    equal = list(map(operator.eq, a.ravel().tolist(), b.ravel().tolist()))
    return np.array(equal, dtype=bool).reshape(a.shape) | (np.isnan(a) & np.isnan(b))
