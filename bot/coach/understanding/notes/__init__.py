"""One message with everything in it, split into the answers of the questions."""
