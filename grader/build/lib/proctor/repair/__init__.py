"""From the bytes of a damaged notebook to a sound one, with the student's work where it belongs.

Called by `proctor.judging`, in a worker. It runs no code. It promises that every cell which
nbgrader has to grade is there once, under its own name, that nothing a student has written is
dropped without a remark, and `Refused` with the reason when there is no notebook in the file.
"""
