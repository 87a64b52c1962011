# files both ways
# %% student
def f(name):
    open('out.txt', 'w').write(open(name).read() * 2)
# %% test
open('in.txt', 'w').write('ab')
f('in.txt')
assert open('out.txt').read() == 'abab'
