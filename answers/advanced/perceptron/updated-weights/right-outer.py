def updated_weights(weights, x, target, output, lrate):
    error = target - output
    return weights + lrate * np.outer(error, np.append(1.0, x))
