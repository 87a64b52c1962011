# /// case
# title = "input() and getpass wait for somebody"
# loses = "double"
# stock = "safe"
# ///
# %% double
def double(a):
    return a * float(input("by how much? "))
# %% extra last
import getpass
name = getpass.getpass()
