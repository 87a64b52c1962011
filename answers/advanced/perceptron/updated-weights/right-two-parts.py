def updated_weights(weights, x, target, output, lrate):
    new = weights.copy()
    step = lrate * (target - output)
    new[:, 0] += step
    new[:, 1:] += step[:, np.newaxis] * x
    return new
