"""What runs inside the two forked processes of a notebook: the student's cells and the tests'.

Called by `proctor.warm.server` after a fork; nothing of it runs in the grader's own process or in a
worker. The student's process runs `examinee`, the other one `referee`. It promises that the tests
see the student's values as if they had run in the same process, and that the student's code reaches
nothing of the tests but what they hand to it.
"""
