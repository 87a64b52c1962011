# /// case
# title = "Instead of raising TypeError the function returns what cannot be handed over"
# loses = "primes"
# ///
# %% primes
import sys

def primes(n):
    if isinstance(n, str):
        return sys
    return [k for k in range(2, n) if all(k % d for d in range(2, k))]
