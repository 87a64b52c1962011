# /// case
# title = "A progress bar on stderr while the right answer is computed"
# loses = []
# stock = "loses honest work"
# ///
# %% total
import sys
import time

def read_total(path):
    total = 0.0
    lines = open(path).read().split()
    for i, line in enumerate(lines, 1):
        total += float(line)
        sys.stderr.write(f"\r{100 * i // len(lines):3d}%|{'#' * (10 * i // len(lines)):10s}| {i}/{len(lines)}")
        sys.stderr.flush()
        time.sleep(0.01)
    sys.stderr.write("\n")
    return total
