"""Checks for test cells: each one reads like the contract and fails like a teacher.

A check either returns (the answer keeps the contract) or raises `Failed` with a message that
says what was expected, what it got, for which input, and what that usually means. `NotAttempted`
is the failure of an exercise that nobody has started. Checks are deterministic: no clock decides.

A test cell (`test`) goes from coarse to fine::

    # Three numbers give three running totals.
    from advanced_numpy import check as _check

    @_check.test
    def _test(running_total):
        total = check.call(running_total, [1, 2, 3])
        check.array(total, shape=(3,), dtype=np.int64)
        check.equal(total, np.array([1, 3, 6]))
"""

from advanced_numpy.check.calls import call, raises
from advanced_numpy.check.cell import test
from advanced_numpy.check.expression import one_expression
from advanced_numpy.check.failure import Failed, NotAttempted
from advanced_numpy.check.libraries import as_numpy
from advanced_numpy.check.memory import contiguous, copy, memory, temporaries, unchanged, view
from advanced_numpy.check.prediction import predicted
from advanced_numpy.check.style import (
    no_global_random,
    no_python_loop,
    python_loop,
    uses,
    without,
)
from advanced_numpy.check.values import array, close, equal, true, within_ulps

__all__ = [
    "Failed",
    "NotAttempted",
    "array",
    "as_numpy",
    "call",
    "close",
    "contiguous",
    "copy",
    "equal",
    "memory",
    "no_global_random",
    "no_python_loop",
    "one_expression",
    "predicted",
    "python_loop",
    "raises",
    "temporaries",
    "test",
    "true",
    "unchanged",
    "uses",
    "view",
    "within_ulps",
    "without",
]
