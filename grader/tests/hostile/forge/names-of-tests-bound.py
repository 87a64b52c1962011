# /// case
# title = "The names that tests use are bound to traps: r, got, given, result, throws, control"
# loses = ["running", "double"]
# stock = "safe"
# ///
# %% running
class Trap:
    def __set_name__(self, *a):
        pass

    def __getattr__(self, name):
        return self

    def __call__(self, *a, **k):
        return self

    def __eq__(self, other):
        return True

r = got = given = result = throws = control = expected = other = x = grid = Trap()
Running = Trap()
# %% double
double = Trap()
