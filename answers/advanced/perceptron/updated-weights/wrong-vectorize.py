# loses: updated-weights-new-array
# says: the Python code runs once per element
# hint: 2
step = np.vectorize(lambda weight, error, x, lrate: weight + lrate * error * x)


def updated_weights(weights, x, target, output, lrate):
    """Return new weights, corrected by the error that the network made for the input x."""
    return step(weights, (target - output)[:, None], np.append(1.0, x), lrate)
