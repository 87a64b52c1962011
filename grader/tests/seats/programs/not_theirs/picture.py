# picture
# %% student
def f(fig):
    fig.savefig('a.png')
    return 1
# %% test
import matplotlib.pyplot as plt
assert f(plt.figure()) == 1
# %% says
# cannot use 'savefig' of an object of the test
