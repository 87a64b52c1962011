def properties(Z):
    return {name: getattr(Z.flags, name) for name in ("owndata", "writeable", "aligned")}
