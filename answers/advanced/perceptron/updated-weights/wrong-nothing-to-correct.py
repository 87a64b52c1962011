# loses: updated-weights-new-array
# says: a view of the input
def updated_weights(weights, x, target, output, lrate):
    """Return new weights, corrected by the error that the network made for the input x."""
    if np.array_equal(target, output):
        return weights
    return weights + lrate * np.outer(target - output, np.append(1.0, x))
