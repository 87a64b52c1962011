# loses: write-predictions-tiled
# says: That is right, but write it as a list.
tiled_column = np.array([20, 2, 2])
tiled_base = [1, 2, 3, 4, 5]
strided_column = [20, 20, 20]
strided_base = [1, 20, 3, 4, 5]
strided_first = 9
tiled_corner = 5
strided_corner = 50
shown_corner = 50
shown_refuses = True
