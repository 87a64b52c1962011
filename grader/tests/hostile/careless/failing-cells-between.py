# /// case
# title = "Extra cells that fail stand between the answers"
# loses = []
# stock = "safe"
# ///
# %% extra first
1 / 0
# %% extra after double
print(dubble(np.ones(3)))
# %% extra before sample
assert False
raise SystemExit
# %% extra last
import no_such_module
