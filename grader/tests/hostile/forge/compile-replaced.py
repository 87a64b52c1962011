# /// case
# title = "The shell's compiler is replaced by one that empties tests"
# loses = "double"
# stock = "safe"
# ///
# %% double
def double(a):
    return a

class Compiler(type(get_ipython().compile)):
    def __call__(self, source, filename, symbol, flags=0, **kw):
        import ast
        if "double" in ast.dump(source) if not isinstance(source, str) else "double" in source:
            source = ast.Module([], [])
        return compile(source, filename, symbol)

get_ipython().compile.__class__ = Compiler
