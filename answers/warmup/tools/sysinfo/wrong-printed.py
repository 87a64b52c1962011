# loses: sysinfo-keys, sysinfo-versions, sysinfo-date
# says: Printing is not returning
def sysinfo():
    print("date:      ", datetime.date.today().isoformat())
    print("python:    ", platform.python_version())
    print("numpy:     ", np.__version__)
    print("scipy:     ", scipy.__version__)
    print("matplotlib:", matplotlib.__version__)
