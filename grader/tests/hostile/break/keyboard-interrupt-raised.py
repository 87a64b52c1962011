# /// case
# title = "KeyboardInterrupt, GeneratorExit and BaseException are raised by cells and functions"
# loses = ["double", "total"]
# stock = "safe"
# ///
# %% double
def double(a):
    raise KeyboardInterrupt
# %% total
def read_total(path):
    raise GeneratorExit
# %% extra before clip
raise KeyboardInterrupt
# %% extra before running
raise BaseException("everything")
