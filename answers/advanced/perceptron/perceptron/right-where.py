# way: Only the neurons that were wrong are corrected, in a loop over the errors that are not 0.
class Perceptron:
    def __init__(self, n, m, rng):
        self.input = np.ones(n + 1)
        self.output = np.zeros(m)
        self.weights = np.empty((m, n + 1))
        self._draw = rng.uniform
        self.reset()

    def reset(self):
        self.weights[:] = self._draw(-0.5, 0.5, size=self.weights.shape)

    def propagate_forward(self, data):
        self.input[1:] = np.asarray(data)
        sums = self.weights[:, 0] + (self.weights[:, 1:] * self.input[1:]).sum(axis=1)
        self.output = np.where(sums > 0, 1.0, 0.0)
        return self.output

    def propagate_backward(self, target, lrate=0.1):
        error = np.zeros_like(self.output)
        error += target
        error -= self.output
        for j in np.flatnonzero(error):
            self.weights[j] += lrate * error[j] * self.input
        return np.square(error).sum()


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
