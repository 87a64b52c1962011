# loses: sysinfo-versions
# says: This is the version of NumPy.
def sysinfo():
    return {
        "date": datetime.date.today().isoformat(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": np.__version__,
        "matplotlib": matplotlib.__version__,
    }
