"""Remarks to the coach about what is asked or kept: complaints, sighs, curses. None of them is an answer."""
