# loses: pairwise-sum-rounds, pairwise-sum-odd, pairwise-sum-exact
# says: expected an np.float32
def pairwise_sum(x):
    x = x.astype(float)
    while x.size != 1:
        x = np.append(x, 0.0) if x.size % 2 or x.size == 0 else x
        x = x if x.size == 1 else x[0::2] + x[1::2]
    return x[0]
