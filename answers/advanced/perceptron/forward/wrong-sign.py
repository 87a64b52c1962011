# loses: forward-values, forward-threshold
# says: A neuron answers 0 when its sum is not greater than 0
# hint: 3
def forward(weights, inputs):
    return np.sign(weights[:, 0] + inputs @ weights[:, 1:].T)
