# loses: sysinfo-date
# says: should look like 2024-08-05
# hint: 3
def sysinfo():
    return {
        "date": datetime.date.today().strftime("%m/%d/%y"),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "matplotlib": matplotlib.__version__,
    }
