# /// case
# title = "The student's function prints and displays numbers in the shape of points"
# loses = ["double", "sample"]
# stock = "forged"
# ///
# %% double
from IPython.display import display

def double(a):
    print(2)
    display(2)
    get_ipython().run_cell("2")
    return a
# %% sample
def sample(n, rng):
    get_ipython().run_cell_magic("capture", "", "2")
    get_ipython().display_pub.publish({"text/plain": "2"}, {}, transient={"display_id": "points"})
    return [1] * n
