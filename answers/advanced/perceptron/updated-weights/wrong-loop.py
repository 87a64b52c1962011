# loses: updated-weights-new-array
# says: the Python code runs once per element
# hint: 2
def updated_weights(weights, x, target, output, lrate):
    new = weights.copy()
    inputs = [1.0, *x]
    for j in range(len(target)):
        for i in range(len(inputs)):
            new[j, i] += lrate * (target[j] - output[j]) * inputs[i]
    return new
