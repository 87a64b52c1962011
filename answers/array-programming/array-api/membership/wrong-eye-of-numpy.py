# loses: membership-strict, membership-no-name, update-strict, k-means-strict
# says: uses | raised
# hint: 2
def membership(labels, k, like):
    return np.eye(k, dtype=like.dtype)[labels]
