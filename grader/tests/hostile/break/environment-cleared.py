# /// case
# title = "The environment, sys.path and the caches are emptied, time stands still"
# loses = []
# stock = "loses honest work"
# ///
# %% extra before double
import os
import sys
import time
os.environ.clear()
sys.path.clear()
sys.path_importer_cache.clear()
sys.meta_path.clear()
time.time = time.monotonic = time.perf_counter = lambda: 0.0
