"""For all tests: a tiny course, and nbval's runs over this course's notebooks, which compare."""

pytest_plugins = ["proctor.authoring.nbval_strict", "quick", "tiny_course"]
