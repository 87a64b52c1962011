"""A grader of Jupyter notebooks on top of nbgrader. It knows no course and no exercise."""
