# /// case
# title = "Test cells come with outputs that show points, and the answers end the process"
# loses = "all"
# stock = "safe"
# ///
# %% table
import os
os._exit(0)
# %% double
import os
os._exit(0)
# %% evens
import os
os._exit(0)
# %% clip
import os
os._exit(0)
# %% running
import os
os._exit(0)
# %% sample
import os
os._exit(0)
# %% total
import os
os._exit(0)
# %% squares
import os
os._exit(0)
# %% lean
import os
os._exit(0)
# %% primes
import os
os._exit(0)
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        if cell["cell_type"] == "code":
            cell["execution_count"] = 1
            cell["outputs"] = [{"output_type": "execute_result", "data": {"text/plain": "2"},
                                "metadata": {}, "execution_count": 1}]
    return {"arrays.ipynb": json.dumps(data).encode()}
