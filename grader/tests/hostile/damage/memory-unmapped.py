# /// case
# title = "Shared memory that is written and then given back, but for one page (6 GB; 2 GB are allowed)"
# loses = []
# stock = "not run: 6 GB of memory"
# ///
# %% extra before total
import mmap
import time

block = bytes(32 << 20)
memory = mmap.mmap(-1, 6 << 30)
for _ in range(6 * 32 - 1):
    memory.write(block)
    memory.madvise(mmap.MADV_DONTNEED)
time.sleep(0.5)
print("SECRET-damage-memory")
