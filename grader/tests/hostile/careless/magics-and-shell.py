# /// case
# title = "Magics and shell commands in extra cells: %timeit, %matplotlib, !ls, %%capture, ?help"
# loses = []
# stock = "safe"
# ///
# %% extra first
%matplotlib inline
%config InlineBackend.figure_format = "png"
!ls
# %% extra after double-test
%timeit -n 1 -r 1 double(np.ones(3))
# %% extra after evens-test
%%time
evens(np.arange(6))
# %% extra before sample
%%capture
print(3)
?np.clip
%load_ext autoreload
%autoreload 2
