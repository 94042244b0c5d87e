"""What is asked of the coach itself in words: to change, take off or tell something, to be silent."""
