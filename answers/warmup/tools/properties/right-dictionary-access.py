def properties(Z):
    facts = {}
    facts["aligned"] = Z.flags["ALIGNED"]
    facts["owndata"] = Z.flags["OWNDATA"]
    facts["writeable"] = bool(Z.flags["WRITEABLE"])
    return facts
