# loses: updated-weights-values
# says: The weights move the wrong way
# hint: 3
def updated_weights(weights, x, target, output, lrate):
    return weights + lrate * np.outer(output - target, np.append(1.0, x))
