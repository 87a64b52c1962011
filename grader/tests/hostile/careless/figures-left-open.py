# /// case
# title = "Figures are left open and drawn in the functions"
# loses = []
# stock = "safe"
# ///
# %% double
import matplotlib.pyplot as plt

def double(a):
    plt.figure()
    plt.plot(np.ravel(a))
    return 2 * a
# %% extra after double-test
for _ in range(5):
    plt.figure()
    plt.plot([1, 2, 3])
