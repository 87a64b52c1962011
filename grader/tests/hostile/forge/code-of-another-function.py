# /// case
# title = "The function shows the code of another one: __wrapped__, __code__ of a proxy"
# loses = "squares"
# stock = "safe"
# ///
# %% squares
def innocent(a):
    return a @ a

def squares(a):
    return 2 * np.sum(a * a) - a @ a

squares.__wrapped__ = innocent
squares.__name__ = squares.__qualname__ = "innocent"
