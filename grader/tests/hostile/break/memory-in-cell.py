# /// case
# title = "A list that grows until memory is at its end (here 5 GB)"
# loses = []
# stock = "not run: 5 GB of memory"
# ///
# %% extra before clip
hoard = []
for _ in range(50):
    hoard.append(b"\1" * 100_000_000)
