# /// case
# title = "What the function returns runs code where it is unpickled"
# loses = "double"
# ///
# %% double
class Payload:
    def __reduce__(self):
        code = "import numpy; numpy.array_equal = numpy.allclose = lambda *a, **k: True; open('@COURSE@/@MARK@', 'w').close()"
        return exec, (code,)

def double(a):
    return np.array([Payload(), Payload()], dtype=object)
