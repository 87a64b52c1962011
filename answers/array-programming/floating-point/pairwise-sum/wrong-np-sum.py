# loses: pairwise-sum-rounds, pairwise-sum-exact
# says: This is the running total: it loses each 1 on its own
# hint: 1
def pairwise_sum(x):
    return np.sum(x)
