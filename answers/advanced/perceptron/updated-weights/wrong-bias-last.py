# loses: updated-weights-values
# says: The 1 of the bias stands in front of x
# hint: 1
def updated_weights(weights, x, target, output, lrate):
    return weights + lrate * np.outer(target - output, np.append(x, 1.0))
