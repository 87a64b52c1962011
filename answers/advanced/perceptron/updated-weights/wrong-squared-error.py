# loses: updated-weights-values
# says: The errors were squared
# hint: 3
def updated_weights(weights, x, target, output, lrate):
    return weights + lrate * np.outer((target - output) ** 2, np.append(1.0, x))
