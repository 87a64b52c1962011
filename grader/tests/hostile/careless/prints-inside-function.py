# /// case
# title = "Functions print what they do on stdout"
# loses = []
# stock = "safe"
# ///
# %% double
def double(a):
    print("a =", a)
    got = a + a
    print("got", got, got.dtype)
    return got
# %% running
class Running:
    def __init__(self):
        self.n = 0
        self.sum = 0

    def add(self, x):
        print("adding", x)
        self.n += 1
        self.sum += x

    def mean(self):
        if self.n == 0:
            raise ValueError("nothing")
        print("mean", self.sum / self.n)
        return self.sum / self.n
