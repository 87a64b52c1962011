# loses: properties-owndata
# says: write it yourself
# hint: 1
from advanced_numpy import tools


def properties(Z):
    facts = tools.info(Z)
    return {name: facts[name] for name in ("owndata", "writeable", "aligned")}
