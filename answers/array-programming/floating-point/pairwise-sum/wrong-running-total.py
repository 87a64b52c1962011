# loses: pairwise-sum-rounds, pairwise-sum-odd, pairwise-sum-exact
# says: This is the running total
# hint: 1
def pairwise_sum(x):
    return np.cumsum(x)[-1]
