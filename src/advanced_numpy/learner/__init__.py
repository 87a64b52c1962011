"""The learner's side of the course: the command `advanced-numpy` and the folder work/."""
