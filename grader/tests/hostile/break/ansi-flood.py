# /// case
# title = "Escape sequences and carriage returns by the megabyte"
# loses = []
# stock = "safe"
# ///
# %% extra before double
print("\x1b[31m\r\b" * 1_000_000)
