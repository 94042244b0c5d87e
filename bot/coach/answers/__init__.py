"""What is answered to a question, and the walk through the questions."""
