def diffuse(u, rows, F=0.05):
    history = [u.astype(float)]
    while len(history) < rows:
        history.append(heat_step(history[-1], F=F))
    return np.stack(history)
