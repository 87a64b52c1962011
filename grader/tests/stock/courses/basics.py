# %% [markdown]
# # First programs
# Write `word_counts(text)`: how often each word occurs, in lower case, without punctuation.

# %% solution words
import string


def word_counts(text):
    ### BEGIN SOLUTION
    counts = {}
    for word in text.lower().split():
        word = word.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts
    ### END SOLUTION


# %% test words-example 1
assert word_counts("The cat. The dog!") == {"the": 2, "cat": 1, "dog": 1}

# %% test words-edge 2
assert word_counts("") == {}
### BEGIN HIDDEN TESTS
assert isinstance(word_counts("a"), dict)
assert word_counts("a -- A, a") == {"a": 3}
### END HIDDEN TESTS

# %% [markdown]
# Write `collatz(n)`: a generator of the numbers from n to 1. It raises ValueError below 1.

# %% solution collatz
def collatz(n):
    ### BEGIN SOLUTION
    if n < 1:
        raise ValueError("n must be at least 1")
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
    ### END SOLUTION


# %% test collatz-steps 2
assert list(collatz(6)) == [6, 3, 10, 5, 16, 8, 4, 2, 1]
assert next(collatz(1)) == 1

# %% test collatz-error 1
try:
    list(collatz(0))
except ValueError:
    pass
else:
    raise AssertionError("collatz(0) did not raise a ValueError")

# %% [markdown]
# Write `greet()`: asks for a name by `input` and prints "Hello, <name>!".

# %% solution greet
def greet():
    ### BEGIN SOLUTION
    print(f"Hello, {input('Your name? ')}!")
    ### END SOLUTION


# %% test greet-prints 2
import contextlib
import io
from unittest.mock import patch

with patch("builtins.input", return_value="Ada"), contextlib.redirect_stdout(io.StringIO()) as out:
    greet()
assert out.getvalue().strip() == "Hello, Ada!"

# %% [markdown]
# Write `save_squares(path, n)`: a file with the first n squares, one a line; and `load(path)`,
# which gives them back as a list.

# %% solution files
def save_squares(path, n):
    ### BEGIN SOLUTION
    with open(path, "w") as file:
        file.writelines(f"{i * i}\n" for i in range(1, n + 1))
    ### END SOLUTION


def load(path):
    ### BEGIN SOLUTION
    with open(path) as file:
        return [int(line) for line in file]
    ### END SOLUTION


# %% test files-written 2
import os

save_squares("squares.txt", 4)
assert os.path.exists("squares.txt")
assert open("squares.txt").read().split() == ["1", "4", "9", "16"]

# %% test files-read 1
with open("numbers.txt", "w") as file:
    file.write("3\n1\n2\n")
assert load("numbers.txt") == [3, 1, 2]

# %% [markdown]
# Write `compose(f, g)`, `flatten(nested)` (recursively) and `fib(n)`.

# %% solution functions
def compose(f, g):
    ### BEGIN SOLUTION
    return lambda x: f(g(x))
    ### END SOLUTION


def flatten(nested):
    ### BEGIN SOLUTION
    flat = []
    for each in nested:
        flat += flatten(each) if isinstance(each, list) else [each]
    return flat
    ### END SOLUTION


def fib(n):
    ### BEGIN SOLUTION
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
    ### END SOLUTION


# %% test functions-compose 1
assert compose(abs, lambda x: x - 3)(1) == 2
assert callable(compose(len, str))

# %% test functions-flatten 2
assert flatten([1, [2, [3, []], 4]]) == [1, 2, 3, 4]
### BEGIN HIDDEN TESTS
given = [[1], [2]]
flatten(given)
assert given == [[1], [2]]
### END HIDDEN TESTS

# %% test functions-fib 4
cases = {0: 0, 1: 1, 10: 55, 100: 354224848179261915075}
sum(fib(n) == value for n, value in cases.items())

# %% [markdown]
# Set `primes` to the set of primes below 30, `pairs` to the list of the pairs of neighbours in
# `range(4)`, and `today` to the date 2021-03-04.

# %% solution values
primes = pairs = today = None
### BEGIN SOLUTION
import datetime

primes = {n for n in range(2, 30) if all(n % k for k in range(2, n))}
pairs = list(zip(range(3), range(1, 4)))
today = datetime.date(2021, 3, 4)
### END SOLUTION

# %% test values-hash 2
import hashlib

assert hashlib.md5(str(sorted(primes)).encode()).hexdigest()[:6] == "53ad54"
assert pairs == [(0, 1), (1, 2), (2, 3)]

# %% test values-date 1
assert today.isoformat() == "2021-03-04"
assert today.weekday() == 3

# %% [markdown]
# Why is a set faster than a list here?

# %% manual why 2
