"""Ends a kernel or a warm process before it begins; Python imports this at its start."""

import os
import sys

if {"proctor.warm.server", "ipykernel", "ipykernel_launcher"} & set(sys.orig_argv):
    os.write(2, b"`make quick` has no kernels: mark the test that wants one slow\n")
    os._exit(1)
