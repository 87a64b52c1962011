# loses: write-predictions-tiled, write-predictions-base
# says: Is tiled a view of Z, or a copy?
# hint: 1
tiled_column = [20, 2, 2]
tiled_base = [1, 20, 3, 4, 5]
strided_column = [20, 20, 20]
strided_base = [1, 20, 3, 4, 5]
strided_first = 9
tiled_corner = 50
strided_corner = 50
shown_corner = 50
shown_refuses = True
