# loses: make-samples-fields
# says: Draw from `rng` itself
import copy


def make_samples(n, rng):
    """Return n samples: points drawn from rng, and 1 where x + y < 1, else 0."""
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = copy.deepcopy(rng).uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = samples["input"].sum(axis=1) < 1
    return samples
