# loses: forward-values
# says: Add up in float64
def forward(weights, inputs):
    """Return the answers, 0.0 or 1.0, of all neurons to all inputs, shape (N, m)."""
    weights, inputs = weights.astype(np.float32), inputs.astype(np.float32)
    return (weights[:, 0] + inputs @ weights[:, 1:].T > 0).astype(np.float64)
