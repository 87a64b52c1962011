# way: Built from `forward` and `updated_weights`: the two rules stay in functions that are tested already.
class Perceptron:
    def __init__(self, n, m, rng):
        self.n, self.m, self.rng = n, m, rng
        self.input, self.output = np.ones(n + 1), np.zeros(m)
        self.reset()

    def reset(self):
        self.weights = self.rng.random((self.m, self.n + 1)) - 0.5

    def propagate_forward(self, data):
        self.input = np.concatenate(([1.0], data))
        self.output = forward(self.weights, self.input[np.newaxis, 1:])[0]
        return self.output

    def propagate_backward(self, target, lrate=0.1):
        target = np.broadcast_to(np.asarray(target, dtype=float), self.output.shape)
        new = updated_weights(self.weights, self.input[1:], target, self.output, lrate)
        self.weights[:] = new
        error = target - self.output
        return error @ error


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
