"""What is known and asked, put so that it can be shown: questions with their choices, and bare answers to them."""
