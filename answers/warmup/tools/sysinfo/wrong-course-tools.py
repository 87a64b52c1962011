# loses: sysinfo-keys
# says: write it yourself
from advanced_numpy import tools


def sysinfo():
    return tools.sysinfo()
