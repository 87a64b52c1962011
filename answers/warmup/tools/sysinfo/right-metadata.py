# way: With `importlib.metadata`: it asks what is installed, and need not import a package for that.
from importlib.metadata import version


def sysinfo():
    facts = {"date": datetime.datetime.now().strftime("%Y-%m-%d"), "python": platform.python_version()}
    for package in ("numpy", "scipy", "matplotlib"):
        facts[package] = version(package)
    return facts
