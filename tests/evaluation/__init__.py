"""How well the readers read: `python -m tests.evaluation [KIND ...]` measures them on the corpus beside it.

It only measures. Thresholds belong in the tests, rules and word lists in the readers.
"""
