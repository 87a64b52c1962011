# files at once
# %% student
import os
def f(n):
    text = open(f'in-{n}').read()
    os.remove(f'in-{n}')
    open(f'out-{n}', 'w').write(text)
# %% test
import os
for n in range(40):
    open(f'in-{n}', 'w').write(str(n))
    f(n)
    assert open(f'out-{n}').read() == str(n) and not os.path.exists(f'in-{n}')
