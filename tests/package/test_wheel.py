"""What notebooks import needs NumPy and nothing else: so it runs in a browser, too."""

from __future__ import annotations

import subprocess
import sys
import textwrap

PROGRAM = textwrap.dedent(
    """
    import sys
    from importlib.abc import MetaPathFinder

    class OnlyNumpy(MetaPathFinder):
        def find_spec(self, name, path=None, target=None):
            top = name.partition(".")[0]
            ours = top in {"numpy", "advanced_numpy"}
            if ours or top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
                return None
            raise ModuleNotFoundError(name, name=name)

    sys.meta_path.insert(0, OnlyNumpy())
    import advanced_numpy.check, advanced_numpy.data, advanced_numpy.explore
    import advanced_numpy.house_style, advanced_numpy.learner.cli
    import advanced_numpy.learner.course_map, advanced_numpy.learner.session, advanced_numpy.tools
    """
)


def test_the_package_needs_numpy_alone():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
