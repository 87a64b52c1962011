# /// case
# title = "The shell's run_cell and run_code are replaced so that tests never run"
# loses = "double"
# may_lose = "all"
# ///
# %% double
def double(a):
    return a

shell = get_ipython()
real_cell = type(shell).run_cell
real_code = type(shell).run_code

async def run_code(self, code_obj, result=None, *, async_=False):
    return False

type(shell).run_code = run_code

def run_cell(self, raw_cell, *args, **kwargs):
    return real_cell(self, "pass" if "assert" in raw_cell else raw_cell, *args, **kwargs)

type(shell).run_cell = run_cell
# %% extra after double-test
type(shell).run_code = real_code
