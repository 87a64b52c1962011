# loses: pairwise-sum-rounds, pairwise-sum-odd, pairwise-sum-exact
# says: in another order
# hint: 3
def pairwise_sum(x):
    while x.size > 1:
        half = x.size // 2
        x = x[:half] + x[half:]
    return x[0]
