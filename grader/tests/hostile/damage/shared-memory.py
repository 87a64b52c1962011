# /// case
# title = "Shared memory, message queues and temporary files are left behind"
# loses = []
# ///
# %% extra first
import os
for folder in ("/dev/shm", "/tmp", "/var/tmp", "/run", "/dev"):
    try:
        open(os.path.join(folder, "@MARK@"), "w").write("left")
    except OSError as error:
        print(error)
try:
    from multiprocessing import resource_tracker, shared_memory
    memory = shared_memory.SharedMemory("@MARK@-memory", create=True, size=100)
    resource_tracker.unregister(memory._name, "shared_memory")
except OSError as error:
    print(error)
