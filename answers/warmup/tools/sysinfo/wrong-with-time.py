# loses: sysinfo-date
# says: four digits, two, two
# hint: 3
def sysinfo():
    return {
        "date": datetime.datetime.now().isoformat(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "matplotlib": matplotlib.__version__,
    }
