"""A grader of Jupyter notebooks on top of nbgrader. It knows no course and no exercise."""

import os


def warm_kernels(*packages: str) -> None:
    """Have kernels forked from a warm process that has imported `packages`.

    For an nbgrader_config.py. Everything that this process starts through jupyter_client from now
    on uses `proctor.warm.provisioner`; where that is not possible, kernels start as usual. Whoever
    has set ``JUPYTER_DEFAULT_PROVISIONER_NAME=local-provisioner`` gets cold kernels; what a shell
    has left in these variables otherwise does not count.
    """
    if os.environ.get("JUPYTER_DEFAULT_PROVISIONER_NAME") != "local-provisioner":
        os.environ["JUPYTER_DEFAULT_PROVISIONER_NAME"] = "warm-provisioner"
    os.environ["PROCTOR_PRELOAD"] = " ".join(packages)
