# loses: outer-sum-rules
# says: uses a comprehension
def outer_sum(a, b):
    return np.array([[x + y for y in b] for x in a])
