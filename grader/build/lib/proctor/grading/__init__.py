"""A class: what is due, who judges it, and the one writer to the gradebook.

Called by `proctor.cli`, in the grader's own process, which runs no code of any student and imports
nothing that does. It promises that a submission is written as a whole or not at all, that a run
which was stopped can be started again, and that each problem becomes one line of the report.
"""
