"""Feedback pages of what was graded: made in workers, within limits, and written by the grader.

Called by `proctor.grading`. A page that takes too long costs itself at most.
"""
