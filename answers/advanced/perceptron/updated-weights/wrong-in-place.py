# loses: updated-weights-new-array
# says: changed it
# hint: 3
def updated_weights(weights, x, target, output, lrate):
    weights += lrate * np.outer(target - output, np.append(1.0, x))
    return weights
