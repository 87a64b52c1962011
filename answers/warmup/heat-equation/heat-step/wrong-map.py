# loses: heat-step-no-loop
# says: uses `map`.
# hint: 2
import operator


def heat_step(u, F=0.05):
    new = np.array(u, dtype=np.float64)
    numbers = new.tolist()
    double = map(operator.mul, numbers[1:-1], [2.0] * (len(numbers) - 2))
    change = map(operator.sub, map(operator.add, numbers[:-2], numbers[2:]), double)
    new[1:-1] += F * np.array(list(change))
    return new
