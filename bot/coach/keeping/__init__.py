"""What was read becomes what is kept: effects, what they replace, and what is taken off again."""
