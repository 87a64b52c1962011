# loses: sysinfo-keys, sysinfo-versions, sysinfo-date
# says: the keys of sysinfo(), sorted
def sysinfo():
    return {
        "Date": datetime.date.today().isoformat(),
        "Python": platform.python_version(),
        "Numpy": np.__version__,
        "Scipy": scipy.__version__,
        "Matplotlib": matplotlib.__version__,
    }
