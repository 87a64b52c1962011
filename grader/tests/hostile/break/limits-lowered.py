# /// case
# title = "The student's process takes away its own files, stack and time by setrlimit"
# loses = []
# may_lose = ["clip", "running", "sample", "total", "squares", "lean", "primes"]
# stock = "safe"
# ///
# %% extra before clip
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
