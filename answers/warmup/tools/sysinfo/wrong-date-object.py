# loses: sysinfo-keys, sysinfo-date
# says: should be a string
# hint: 3
def sysinfo():
    return {
        "date": datetime.date.today(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "matplotlib": matplotlib.__version__,
    }
