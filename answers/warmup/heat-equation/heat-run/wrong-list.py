# loses: heat-run-values, heat-run-ends, heat-run-input
# says: expected a NumPy array, got a list
# hint: 1
def diffuse(u, rows, F=0.05):
    history = [u.astype(float)]
    for _ in range(rows - 1):
        history.append(heat_step(history[-1], F))
    return history
