# loses: endianness-order
# says: write it yourself
# hint: 1
from advanced_numpy.tools import info as report


def endianness(Z):
    return report(Z)["endianness"]
