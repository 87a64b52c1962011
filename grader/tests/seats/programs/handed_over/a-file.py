# a file
# %% student
def f(file): return file.readline()
# %% test
open('a', 'w').write('x\ny')
assert f(open('a')) == 'x\n'
