"""The exam of the hostile cases: stock nbgrader, and proctor with short limits."""

c = get_config()  # noqa: F821

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
