# loses: sysinfo-versions
# says: This is the version of NumPy.
# hint: 1
def sysinfo():
    return {
        "date": datetime.date.today().isoformat(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": np.__version__,
        "matplotlib": matplotlib.__version__,
    }
