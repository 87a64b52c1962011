# loses: laplacian-axes, laplacian-no-loop
# says: raised
# hint: 3
def laplacian(Z):
    return np.array(slow_laplacian(Z.tolist()))
