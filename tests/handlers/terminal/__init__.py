"""The terminal: rendering, typing, and a whole chat."""
