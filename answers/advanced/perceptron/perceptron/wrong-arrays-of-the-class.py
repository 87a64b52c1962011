# loses: perceptron-init, perceptron-forward
# says: Two networks have one and the same array `input`
class Perceptron:
    """A layer of m threshold neurons, with n inputs and a bias."""

    shelf = {}

    def __init__(self, n, m, rng):
        self.rng = rng
        self.input = Perceptron.shelf.setdefault(n, np.ones(n + 1))
        self.input[:] = 1
        self.output = np.zeros(m)
        self.reset()

    def reset(self):
        self.weights = self.rng.uniform(-0.5, 0.5, size=(len(self.output), len(self.input)))

    def propagate_forward(self, data):
        self.input[1:] = data
        self.output[...] = self.weights @ self.input > 0
        return self.output

    def propagate_backward(self, target, lrate=0.1):
        error = np.subtract(target, self.output)
        self.weights += lrate * np.outer(error, self.input)
        return float(np.sum(error**2))


def drive(n, m, rng, actions):
    """Make a Perceptron(n, m, rng), take the actions in turn, and return what each one gave.

    An action is a tuple: the name of an attribute, or the name of a method and its arguments.
    """
    network = Perceptron(n, m, rng)
    seen = []
    for name, *arguments in actions:
        member = getattr(network, name)
        result = member(*arguments) if callable(member) else member
        seen.append(result.copy() if isinstance(result, np.ndarray) else result)
    return seen
