# loses: updated-weights-values
# says: The learning rate is missing
# hint: 3
def updated_weights(weights, x, target, output, lrate):
    return weights + np.outer(target - output, np.append(1.0, x))
