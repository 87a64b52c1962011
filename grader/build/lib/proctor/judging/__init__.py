"""One notebook of one student, from the bytes handed in to scores.

`judge.judge` is called by `proctor.grading` and `proctor.authoring`, and runs in a worker; the
cells themselves run in two more processes, forked from the warm one (`proctor.warm`,
`proctor.seats`). It needs no gradebook and no folder of the course, and promises a verdict for
every notebook: scores, or one line that says why there are none.
"""
