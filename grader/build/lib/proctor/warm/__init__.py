"""The warm process: it has imported what notebooks need, and forks all processes from itself.

`client` and `provisioner` are used by whoever wants a process: workers, and anything that starts a
kernel through jupyter_client. `server` runs in the warm process only, and is imported by nobody;
what both say to each other is in `requests`. It promises that a process which cannot be forked is
reported, so that a kernel can be started cold.
"""
