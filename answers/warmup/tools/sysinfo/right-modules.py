# way: A comprehension over the modules: each of them knows its name as well as its version.
import time


def sysinfo():
    versions = {module.__name__: module.__version__ for module in (np, scipy, matplotlib)}
    return {"python": platform.python_version(), **versions, "date": time.strftime("%Y-%m-%d")}
