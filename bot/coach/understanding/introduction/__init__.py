"""What the first message about a customer tells, as a whole: who it is, what they buy, and each step of theirs that is told."""
