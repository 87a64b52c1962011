# way: All products in one table with three axes: easy to follow, and it shows how much memory `@` saves.
def forward(weights, inputs):
    products = inputs[:, np.newaxis, :] * weights[np.newaxis, :, 1:]
    return (products.sum(axis=2) > -weights[:, 0]).astype(np.float64)
