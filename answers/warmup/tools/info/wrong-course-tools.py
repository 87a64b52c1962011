# loses: info-keys
# says: write it yourself
from advanced_numpy.tools import info
