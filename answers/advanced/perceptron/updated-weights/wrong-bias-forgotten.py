# loses: updated-weights-values
# says: The bias does not learn
# hint: 1
def updated_weights(weights, x, target, output, lrate):
    new = weights.copy()
    new[:, 1:] += lrate * np.outer(target - output, x)
    return new
