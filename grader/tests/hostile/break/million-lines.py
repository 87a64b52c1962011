# /// case
# title = "Two million lines on stdout, and as many on stderr in a function"
# loses = []
# may_lose = "double"
# stock = "safe"
# ///
# %% extra before clip
for i in range(2_000_000):
    print(i)
# %% double
import sys

def double(a):
    sys.stderr.write("again and again\n" * 2_000_000)
    return 2 * a
