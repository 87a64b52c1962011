# /// case
# title = "The text of test cells was edited by an honest student who was trying things out"
# loses = []
# ///
# %% double-test
print(double(np.arange(3)))
# assert np.allclose(double(np.array([1.0, 2.0])), [2.0, 4.0])
# %% total-test
pass
