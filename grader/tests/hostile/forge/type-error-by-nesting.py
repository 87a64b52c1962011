# /// case
# title = "Instead of raising TypeError the function returns a list nested too deep"
# loses = "primes"
# ///
# %% primes
def primes(n):
    if isinstance(n, str):
        deep = []
        for _ in range(5000):
            deep = [deep]
        return deep
    return [k for k in range(2, n) if all(k % d for d in range(2, k))]
