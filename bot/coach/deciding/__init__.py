"""What follows from what is known: what to ask next, how sure it is, and when to speak unasked. Nothing is said here."""
