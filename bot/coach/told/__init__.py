"""What is told of more than was asked: several answers in one message, and each part where another question is open."""
