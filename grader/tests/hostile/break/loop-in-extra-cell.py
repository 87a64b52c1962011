# /// case
# title = "A loop without end in an extra cell between right answers"
# loses = []
# stock = "safe"
# ///
# %% extra before clip
n = 0
while n < 1:
    n = n * 2
