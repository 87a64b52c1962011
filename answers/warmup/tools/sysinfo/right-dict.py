def sysinfo():
    return dict(
        date=str(datetime.date.today()),
        python=sys.version.split()[0],
        numpy=np.version.version,
        scipy=scipy.__version__,
        matplotlib=matplotlib.__version__,
    )
