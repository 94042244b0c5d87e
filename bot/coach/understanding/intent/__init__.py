"""What is asked of the coach itself (help, back, stop, …) instead of answered."""
