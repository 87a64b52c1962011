# matplotlib inline
# %% student
%matplotlib inline
import matplotlib.pyplot as plt
def f(): return plt.subplots()[1].get_title()
# %% test
assert f() == ''
