# way: A column times a row: an outer product is a matrix product as well.
def updated_weights(weights, x, target, output, lrate):
    row = np.ones((1, weights.shape[1]))
    row[0, 1:] = x
    column = (target - output).reshape(-1, 1)
    return weights + column @ (lrate * row)
