# /// case
# title = "The function changes shape, dtype and strides of the argument instead of its values"
# loses = "clip"
# stock = "safe"
# ///
# %% clip
def clip_inplace(a, low, high):
    for name, value in (("shape", (-1,)), ("dtype", np.uint8), ("strides", (0,) * a.ndim)):
        try:
            setattr(a, name, value)
        except Exception:
            pass
