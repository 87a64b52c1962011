# /// case
# title = "The recursion limit is a milliard, and the recursion as deep as the stack"
# loses = "double"
# stock = "loses honest work"
# ///
# %% double
import sys
sys.setrecursionlimit(10**9)

def double(a):
    return [double(a)]
# %% extra last
def deep(n):
    return deep(n + 1)
deep(0)
