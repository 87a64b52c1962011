# /// case
# title = "The working directory was changed for a moment and not changed back"
# loses = []
# ///
# %% extra before sample
import os
os.makedirs("figures", exist_ok=True)
os.chdir("figures")
