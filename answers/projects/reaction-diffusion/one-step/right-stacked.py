# way: With both chemicals in one array: one Laplacian for the two, and an axis of two diffusion rates.
def gray_scott(U, V, feed, kill):
    state = np.stack([U, V])
    rates = np.array([0.16, 0.08]).reshape((2,) + (1,) * U.ndim)
    new_U, new_V = state + rates * laplacian(state)
    eaten = U * V**2
    return new_U - eaten + feed * (1 - U), new_V + eaten - (feed + kill) * V
