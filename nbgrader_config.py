"""The course for nbgrader. Every nbgrader command run in this folder reads this file."""

import proctor

c = get_config()  # noqa: F821  (nbgrader defines it)

# Kernels are forked from one process that has imported these. Without this line they start cold.
proctor.warm_kernels("numpy", "scipy", "matplotlib.pyplot", "advanced_numpy.check")

c.CourseDirectory.course_id = "advanced-numpy"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", ".DS_Store"]

# A test cell that a student has deleted is put back, so that it is graded and not just missing.
c.OverwriteCells.add_missing_cells = True

# Students see the title of a test, not its code, unless they open it.
c.GenerateAssignment.preprocessors.append("proctor.authoring.folding.FoldTests")

# Feedback pages without hidden tests, also those of `nbgrader generate_feedback`.
c.GenerateFeedback.exporter_class = "proctor.feedback.exporter.FeedbackExporter"

# What `proctor release --class FOLDER` copies besides release/: no source/ and no answers/. The
# README for a class is in handout/.
c.Grading.handed_out = [
    "handout/", "notebooks", "data",
    "docs/cheatsheet.html", "docs/cheatsheet.pdf", "docs/images/right-and-wrong.png",
    "src", "pyproject.toml", "LICENSE", "LICENSES",
    "Makefile", "requirements-learn.txt", "environment-learn.yml",
]  # fmt: skip

# One cell may run for a minute. Slower code fails its own cell, not the notebook.
c.Execute.timeout = 60
c.Execute.error_on_timeout = {
    "ename": "TimeoutError",
    "evalue": "this cell ran for more than 60 seconds and was stopped",
    "traceback": ["This cell ran for more than 60 seconds and was stopped."],
}

# Kernels keep no history, and their advice about transports is nothing for a class.
c.Execute.extra_arguments = [
    "--HistoryManager.hist_file=:memory:",
    "--IPKernelApp.log_level=ERROR",
]

# The whole output of a test is worth reading, a flood is not.
c.LimitOutput.max_lines = 1000
c.LimitOutput.max_traceback = 100
