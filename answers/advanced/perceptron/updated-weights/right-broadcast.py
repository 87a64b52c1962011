# way: With broadcasting: a column of errors times a row of inputs makes the same table.
def updated_weights(weights, x, target, output, lrate):
    """Return new weights, corrected by the error that the network made for the input x."""
    moved = np.array(weights)
    moved += lrate * (target - output)[:, None] * np.r_[1.0, x]
    return moved
