# way: With the changes first: both are computed from the old grids before anything new exists.
def gray_scott(U, V, feed, kill):
    eaten = np.square(V)
    eaten *= U
    change_U = 0.16 * laplacian(U) - eaten + feed - feed * U
    change_V = 0.08 * laplacian(V) + eaten - feed * V - kill * V
    return U + change_U, V + change_V
