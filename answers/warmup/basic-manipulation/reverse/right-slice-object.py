# way: With a `slice` object: what the brackets build behind the scenes, for when the step is not known before the program runs.
def reverse(Z):
    backwards = slice(None, None, -1)
    return Z[backwards]
