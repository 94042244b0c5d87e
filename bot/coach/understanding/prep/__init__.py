"""Asking what to ask: the questions for the next call, wanted by the salesperson."""
