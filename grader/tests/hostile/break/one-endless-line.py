# /// case
# title = "One line of 300 MB"
# loses = []
# stock = "not run: 300 MB in the notebook"
# ///
# %% extra before clip
part = "x" * 1_000_000
for _ in range(300):
    print(part, end="")
print()
