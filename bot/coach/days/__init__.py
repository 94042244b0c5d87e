"""A person's days: working days, feast days, and when the one message of a day may be told."""
