# way: The bias by itself: its input is 1, so it moves by the step, and `x` needs no 1 in front.
def updated_weights(weights, x, target, output, lrate):
    new = weights.copy()
    step = lrate * (target - output)
    new[:, 0] += step
    new[:, 1:] += step[:, np.newaxis] * x
    return new
