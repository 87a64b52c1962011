# way: As a matrix: a step becomes a product, so a thousand steps are a power. More work, but good to think with.
def diffuse(u, rows, F=0.05):
    n = len(u)
    step = np.eye(n)
    inner = np.arange(1, n - 1)
    step[inner, inner] = 1 - 2 * F
    step[inner, inner - 1] = step[inner, inner + 1] = F
    Z = np.zeros((rows, n))
    Z[0] = u
    for i in range(1, rows):
        Z[i] = step @ Z[i - 1]
    return Z
