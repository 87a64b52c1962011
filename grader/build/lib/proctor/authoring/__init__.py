"""What a teacher does before students hand anything in: check, release, and prove the tests.

Called by `proctor.cli`, in the process that the teacher has started. It promises that students'
versions hold no solution and no hidden test, and overwrites no file that a person has edited unless
told to. Answers and mutants are run by the same judging that students' notebooks get.
"""
