# counts: black 1, red 2, white 3, so order = [2, 1, 0]; pixels 2 and 1 are black and red
published_palette = "black red".split()
intended_palette = list(("white", "red"))
may_repeat = not False  # the first two pixels of a sky are both blue
may_fail = 6 < 3  # there are never more colours than pixels
