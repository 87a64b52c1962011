# loses: forward-values
# says: what forward returned before
shelf = {}


def forward(weights, inputs):
    """Return the answers, 0.0 or 1.0, of all neurons to all inputs, shape (N, m)."""
    shape = len(inputs), len(weights)
    result = shelf.setdefault(shape, np.empty(shape))
    result[...] = weights[:, 0] + inputs @ weights[:, 1:].T > 0
    return result
