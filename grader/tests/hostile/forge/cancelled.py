# /// case
# title = "asyncio.CancelledError, StopIteration and GeneratorExit are raised instead of an answer"
# loses = ["double", "sample", "total"]
# stock = "safe"
# ///
# %% double
import asyncio

def double(a):
    raise asyncio.CancelledError
# %% sample
def sample(n, rng):
    raise StopIteration
# %% total
def read_total(path):
    raise StopAsyncIteration
