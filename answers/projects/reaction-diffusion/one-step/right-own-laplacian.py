# way: With your `laplacian`: two lines that read like the equations.
def gray_scott(U, V, feed, kill):
    reaction = U * V * V
    return (
        U + 0.16 * laplacian(U) - reaction + feed * (1.0 - U),
        V + 0.08 * laplacian(V) + reaction - (feed + kill) * V,
    )
