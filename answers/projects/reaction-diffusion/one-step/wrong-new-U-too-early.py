# loses: one-step-values, one-step-balance, one-step-many
# says: This was computed with the new U
# hint: 1
def gray_scott(U, V, feed, kill):
    U = U + 0.16 * laplacian(U) - U * V**2 + feed * (1 - U)
    V = V + 0.08 * laplacian(V) + U * V**2 - (feed + kill) * V
    return U, V
