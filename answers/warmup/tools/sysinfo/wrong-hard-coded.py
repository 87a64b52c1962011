# loses: sysinfo-versions, sysinfo-date
# says: is not today
def sysinfo():
    return {
        "date": "2018-08-25",
        "python": "3.7.0",
        "numpy": "1.14.5",
        "scipy": "1.1.0",
        "matplotlib": "2.2.2",
    }
