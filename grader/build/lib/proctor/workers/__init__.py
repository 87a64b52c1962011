"""Where tasks run: processes on this machine, or the workers of a dask cluster.

Called by `proctor.grading`, in the grader's own process; the tasks run in workers. A pool promises
to yield every item once, with its result or with `Lost`, whatever happens to the workers, and to
leave none of them behind.
"""
