def forward(weights, inputs):
    products = inputs[:, np.newaxis, :] * weights[np.newaxis, :, 1:]
    return (products.sum(axis=2) > -weights[:, 0]).astype(np.float64)
