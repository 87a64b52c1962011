"""What students have handed in: where it is, what of it is due, and how to read it safely.

Called by `proctor.grading` and `proctor.authoring` in the grader's own process, and by workers to
read what a stranger wrote. It promises to follow no link out of a submission, to read no more than
its limits, and to leave what was handed in as it is.
"""
