# loses: make-samples-fields, make-samples-values
# says: expected a NumPy array, got a tuple
# hint: 2
def make_samples(n, rng):
    points = rng.uniform(0.05, 0.95, size=(n, 2))
    return points, (points.sum(axis=1) < 1).astype(float)
