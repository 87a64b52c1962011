# loses: updated-weights-values, updated-weights-new-array
# says: raised ValueError: operands could not be broadcast
# hint: 2
def updated_weights(weights, x, target, output, lrate):
    return weights + lrate * np.outer(np.append(1.0, x), target - output)
