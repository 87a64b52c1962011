# /// case
# title = "Very many small files (here 50,000 for at most 2 s)"
# loses = []
# ///
# %% extra last
import os
import time
os.makedirs("many", exist_ok=True)
end = time.time() + 2
for i in range(50_000):
    if time.time() > end:
        break
    try:
        open(f"many/{i}", "w").close()
    except OSError as error:
        print(error)
        break
