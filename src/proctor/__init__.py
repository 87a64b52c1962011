"""A grader of Jupyter notebooks on top of nbgrader. It knows no course and no exercise."""

import os


def warm_kernels(*packages: str) -> None:
    """Have kernels forked from a warm process that has imported `packages`.

    For an nbgrader_config.py. Everything that this process starts through jupyter_client from now
    on uses `proctor.provisioner`; where that is not possible, kernels start as usual.
    """
    os.environ.setdefault("JUPYTER_DEFAULT_PROVISIONER_NAME", "warm-provisioner")
    os.environ.setdefault("PROCTOR_PRELOAD", " ".join(packages))
