# loses: perceptron-reset, train-history
# says: Draw them anew, and make no new generator
# hint: 1
class Perceptron:
    def __init__(self, n, m, rng):
        self.state = rng.bit_generator.state
        self.input = np.ones(n + 1)
        self.output = np.zeros(m)
        self.weights = np.zeros((m, n + 1))
        self.reset()

    def reset(self):
        rng = np.random.default_rng()
        rng.bit_generator.state = self.state
        self.weights[...] = rng.uniform(-0.5, 0.5, self.weights.shape)

    def propagate_forward(self, data):
        self.input[1:] = data
        self.output[...] = self.weights @ self.input > 0
        return self.output

    def propagate_backward(self, target, lrate=0.1):
        error = target - self.output
        self.weights += lrate * np.outer(error, self.input)
        return (error**2).sum()


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
