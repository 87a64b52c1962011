# /// case
# title = "Print options, float formats and the display of errors are changed"
# loses = []
# stock = "safe"
# ///
# %% extra first
np.set_printoptions(threshold=0, precision=0, formatter={"all": lambda x: "?"})
get_ipython().run_line_magic("precision", "1")
get_ipython().run_line_magic("xmode", "Minimal")
