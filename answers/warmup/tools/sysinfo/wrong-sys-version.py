# loses: sysinfo-versions
# says: more than the version
# hint: 2
def sysinfo():
    return {
        "date": datetime.date.today().isoformat(),
        "python": sys.version,
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "matplotlib": matplotlib.__version__,
    }
