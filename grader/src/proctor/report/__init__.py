"""What a class has understood: marks, exercises, misconceptions and similar work in one report.

It reads the gradebook and the graded notebooks, and changes neither. `records` reads them,
`statistics`, `messages` and `similarity` compute, `figures` puts the numbers of a report together,
and `page`, `pictures` and `tables` write them down.
"""
