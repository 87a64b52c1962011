def forward(weights, inputs):
    return np.where(inputs @ weights[:, 1:].T + weights[:, 0] > 0, 1.0, 0.0)
