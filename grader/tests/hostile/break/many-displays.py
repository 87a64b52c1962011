# /// case
# title = "A hundred thousand displays and updates of displays"
# loses = []
# stock = "safe"
# ///
# %% extra before clip
from IPython.display import clear_output, display
handle = display(0, display_id="x")
for i in range(50_000):
    display(i)
    handle.update(i)
    clear_output()
