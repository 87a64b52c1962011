# loses: pairwise-sum-rounds, pairwise-sum-odd, pairwise-sum-exact
# says: added in float64
# hint: 1
def pairwise_sum(x):
    return np.float32(np.sum(x, dtype=np.float64))
