# way: By experiment: a fresh set of arrays for each question, so that no answer depends on the one before.
def fresh():
    Z = np.array([1, 2, 3, 4, 5], dtype=np.int64)
    return Z, np.tile(Z, (3, 1)), as_strided(Z, shape=(3, 5), strides=(0, 8)), np.broadcast_to(Z, (3, 5))


Z, tiled, strided, shown = fresh()
tiled[0, 1] = 20
tiled_column, tiled_base = tiled[:, 1].tolist(), Z.tolist()

Z, tiled, strided, shown = fresh()
strided[0, 1] = 20
strided_column, strided_base = strided[:, 1].tolist(), Z.tolist()

Z, tiled, strided, shown = fresh()
strided[0, 0] = 7
strided[1, 0] = 8
strided[2, 0] = 9
strided_first = strided[0, 0]

Z, tiled, strided, shown = fresh()
Z[4] = 50
tiled_corner, strided_corner, shown_corner = tiled[2, 4], strided[2, 4], shown[2, 4]
try:
    shown[0, 0] = 1
    shown_refuses = False
except ValueError:
    shown_refuses = True
