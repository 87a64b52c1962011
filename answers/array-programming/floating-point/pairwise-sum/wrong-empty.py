# loses: pairwise-sum-odd
# says: index 0 is out of bounds
# hint: 2
def pairwise_sum(x):
    while x.size > 1:
        even = x.size - x.size % 2
        x = np.concatenate([x[0:even:2] + x[1:even:2], x[even:]])
    return x[0]
