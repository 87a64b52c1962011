# way: A column of ones in front of the inputs makes the bias a weight like the others: one product is enough.
def forward(weights, inputs):
    ones = np.ones((len(inputs), 1))
    return np.heaviside(np.hstack([ones, inputs]) @ weights.T, 0.0)
