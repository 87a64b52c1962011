# loses: forward-threshold
# says: This is a loop that hides
# hint: 1
def forward(weights, inputs):
    """Return the answers, 0.0 or 1.0, of all neurons to all inputs, shape (N, m)."""
    if len(inputs) == 0:
        return np.zeros((0, len(weights)))
    sums = np.apply_along_axis(weights[:, 1:].dot, 1, inputs)
    return (sums + weights[:, 0] > 0).astype(float)
