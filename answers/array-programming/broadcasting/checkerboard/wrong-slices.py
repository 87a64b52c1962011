# loses: checkerboard-rules
# says: does something before it returns
def checkerboard(rows, columns):
    board = np.zeros((rows, columns), dtype=bool)
    board[::2, 1::2] = board[1::2, ::2] = True
    return board
