"""Editing what is known of a deal in a form, for every channel that has forms. Pure; `parts` is the door."""
