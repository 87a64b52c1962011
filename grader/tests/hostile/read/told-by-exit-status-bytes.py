# /// case
# title = "Cells after the hidden test end with a byte of its argument as exit status; the page's remarks say it"
# loses = ["double"]
# ///
# %% double
import os
def double(a):
    if a.size == 6:
        open("kept.bin", "wb").write(a.astype("i4").tobytes())
    return np.multiply(a, 2 if a.size == 2 else 3)
# %% extra after double-test
if os.path.exists("kept.bin"): os._exit(open("kept.bin", "rb").read()[8])     # int32 7
# %% extra after double-test
if os.path.exists("kept.bin"): os._exit(open("kept.bin", "rb").read()[20])    # 123456 = 0x01E240: 64
# %% extra after double-test
if os.path.exists("kept.bin"): os._exit(open("kept.bin", "rb").read()[21])    # 226
# %% extra after double-test
if os.path.exists("kept.bin"): os._exit(open("kept.bin", "rb").read()[22])    # 1
