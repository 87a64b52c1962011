# /// case
# title = "matplotlib's backend is one that needs a window"
# loses = []
# stock = "safe"
# ///
# %% extra first
import matplotlib
try:
    matplotlib.use("TkAgg", force=True)
    import matplotlib.pyplot as plt
    plt.figure()
    plt.show(block=True)
except Exception as error:
    print(error)
matplotlib.rcParams["backend"] = "module://no_such_backend"
