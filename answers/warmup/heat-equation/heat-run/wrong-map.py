# loses: heat-run-no-loop
# says: uses `map`.
# hint: 3
import operator


def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)))
    Z[:] = u
    for i in range(1, rows):
        old = Z[i - 1].tolist()
        double = map(operator.mul, old[1:-1], [2.0] * (len(old) - 2))
        Z[i, 1:-1] = list(map(operator.sub, map(operator.add, old[:-2], old[2:]), double))
        Z[i] *= F
        Z[i, [0, -1]] = 0
        Z[i] += Z[i - 1]
    return Z
