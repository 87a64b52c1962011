# /// case
# title = "A file system is mounted over the secrets; a new user namespace, chroot, a device node"
# loses = []
# stock = "not run: as root it mounts"
# ///
# %% extra first
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
print(libc.unshare(0x10000000))
if libc.mount(b"none", b"@OUTSIDE@/full", b"tmpfs", 0, None) == 0 and os.path.exists("@OUTSIDE@/mine.txt"):
    print("SECRET-damage-mount")
try:
    os.mknod("@MARK@", 0o666 | 0o060000, os.makedev(254, 0))
    with open("@MARK@", "rb") as disk:
        print("SECRET-damage-device", len(disk.read(512)))
except OSError as error:
    print(error)
try:
    os.setuid(0)
    os.setgid(0)
except OSError as error:
    print(error)
