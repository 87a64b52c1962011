"""The exam of the hostile cases: short limits, so that a class of them is graded quickly."""

import proctor

c = get_config()  # noqa: F821

proctor.warm_kernels("numpy", "matplotlib.pyplot", "advanced_numpy.check")

c.CourseDirectory.course_id = "hostile"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__"]
c.OverwriteCells.add_missing_cells = True
c.Execute.timeout = 4
c.Execute.error_on_timeout = {
    "ename": "TimeoutError",
    "evalue": "stopped",
    "traceback": ["This cell ran too long and was stopped."],
}
c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--IPKernelApp.log_level=ERROR"]
c.LimitOutput.max_lines = 1000
c.LimitOutput.max_traceback = 100

c.Execution.seconds_for_extra_cells = 10.0
c.Execution.seconds_per_notebook = 20.0
c.Execution.memory = 2 << 30
c.Execution.disk = 100 << 20
