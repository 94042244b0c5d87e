"""Whose work an answer describes: theirs, ours, both, or nobody's yet."""
