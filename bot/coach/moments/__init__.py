"""What the coach says unasked, what a tap does, and the end of a deal at any moment."""
