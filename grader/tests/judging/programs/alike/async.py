# async
# %% student
async def f(): return 3
# %% test
import inspect
assert callable(f)
