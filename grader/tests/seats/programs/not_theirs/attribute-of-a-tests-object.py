# attribute of a test's object
# %% student
def f(o):
    o.right = True
# %% test
class O: right = False
o = O()
o.right = False
f(o)
assert o.right
# %% says
# cannot set 'right' of an object of the test
