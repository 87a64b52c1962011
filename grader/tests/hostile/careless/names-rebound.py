# /// case
# title = "list, sum, np, check and len are used for something else after the last answer"
# loses = []
# ///
# %% extra before primes-test
list = [1, 2, 3]
sum = 6
str = "text"
np = "no problem"
check = "done"
abs = 5
ValueError = 3
same = "the same"
assert_ = isinstance = 7
