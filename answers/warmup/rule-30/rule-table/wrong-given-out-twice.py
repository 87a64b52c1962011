# loses: rule-table-values
# says: after somebody wrote to the result of an earlier call
import functools


@functools.cache
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return np.array([rule >> k & 1 for k in range(8)], dtype=np.uint8)
