# loses: sysinfo-keys, sysinfo-versions
# says: 'python'] should be a string
# hint: 2
def sysinfo():
    return {
        "date": datetime.date.today().isoformat(),
        "python": tuple(sys.version_info[:3]),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "matplotlib": matplotlib.__version__,
    }
