# loses: heat-run-input
# says: row 1 of the same array after u[1] = 4
known = {}


def diffuse(u, rows, F=0.05):
    if (id(u), rows, F) not in known:
        Z = [u.astype(np.float64)]
        for _ in range(rows - 1):
            Z.append(heat_step(Z[-1], F))
        known[id(u), rows, F] = u, np.array(Z)
    return known[id(u), rows, F][1]
