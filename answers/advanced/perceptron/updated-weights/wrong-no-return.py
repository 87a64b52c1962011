# loses: updated-weights-values, updated-weights-new-array
# says: Did you forget `return`?
def updated_weights(weights, x, target, output, lrate):
    new = weights + lrate * np.outer(target - output, np.append(1.0, x))
