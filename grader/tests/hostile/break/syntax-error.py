# /// case
# title = "A syntax error in one answer, wrong indentation in another, tabs among spaces"
# loses = ["double", "evens"]
# ///
# %% double
def double(a)
    return 2 * a
# %% evens
  def evens(a):
	return a[::2]
