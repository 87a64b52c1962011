# loses: updated-weights-values
# says: This is the change alone
# hint: 3
def updated_weights(weights, x, target, output, lrate):
    return lrate * np.outer(target - output, np.append(1.0, x))
