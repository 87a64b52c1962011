"""nbval's runs over this course's notebooks compare what is stored; see proctor.nbval_strict."""

pytest_plugins = ["proctor.nbval_strict"]
