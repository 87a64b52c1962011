# /// case
# title = "MagicMock and mock.ANY for everything"
# loses = "all"
# stock = "forged"
# ///
# %% table
from unittest.mock import ANY, MagicMock

class Mock(MagicMock):
    def __eq__(self, other):
        return True

table = ANY
# %% double
double = Mock()
# %% evens
evens = Mock()
# %% clip
clip_inplace = Mock(return_value=None)
# %% running
Running = Mock()
# %% sample
sample = Mock(return_value=ANY)
# %% total
read_total = lambda path: ANY
# %% squares
squares = Mock(return_value=ANY)
# %% lean
lean = Mock(return_value=ANY)
# %% primes
primes = Mock(return_value=ANY)
