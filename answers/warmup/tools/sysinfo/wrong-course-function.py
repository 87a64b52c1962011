# loses: sysinfo-keys
# says: write it yourself
# hint: 1
from advanced_numpy.tools import sysinfo
