# /// case
# title = "A cell says that it is done, and sleeps; the next cell is larger than what a socket holds"
# loses = []
# may_lose = "all"
# stock = "safe"
# ///
# %% extra first
import gc
import time

for thing in gc.get_objects():
    if type(thing).__name__ == "Channel":
        try:
            thing.send(["done", {"status": "ok", "execution_count": 1}])
        except Exception:
            pass
time.sleep(30)
# %% make
def make(notebook):
    found = json.loads(notebook)
    position = next(i for i, c in enumerate(found["cells"]) if "time.sleep(30)" in c["source"])
    large = {"cell_type": "code", "execution_count": None, "id": "large", "metadata": {}}
    large |= {"outputs": [], "source": "text = '" + "a" * (3 << 20) + "'"}
    found["cells"].insert(position + 1, large)
    return {"arrays.ipynb": json.dumps(found).encode()}
