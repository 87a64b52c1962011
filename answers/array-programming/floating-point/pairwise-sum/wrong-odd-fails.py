# loses: pairwise-sum-odd, pairwise-sum-exact
# says: A slice of one element was broadcast
# hint: 2
def pairwise_sum(x):
    if x.size == 0:
        return np.float32(0)
    while x.size > 1:
        x = x[0::2] + x[1::2]
    return x[0]
