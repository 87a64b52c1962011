# /// case
# title = "exit(), quit() and sys.exit() in extra cells"
# loses = []
# stock = "loses honest work"
# ///
# %% extra first
import sys
sys.exit("done")
# %% extra before evens
quit()
# %% extra before running
exit()
