# /// case
# title = "list, sum, np, check and len are used for something else after the last answer"
# loses = []
# ///
# %% extra before total-test
list = [1, 2, 3]
sum = 6
len = "three"
str = "text"
np = "no problem"
check = "done"
abs = 5
ValueError = 3
