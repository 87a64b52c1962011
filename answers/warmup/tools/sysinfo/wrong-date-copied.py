# loses: sysinfo-date
# says: is not today
# hint: 3
def sysinfo():
    return {
        "date": "2026-01-15",
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "matplotlib": matplotlib.__version__,
    }
