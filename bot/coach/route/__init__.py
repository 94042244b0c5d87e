"""What is told of the customer's steps: their names and days, whose act one is, how one went."""
