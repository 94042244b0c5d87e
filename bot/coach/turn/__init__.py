"""A turn: what comes in, the state it finds, what it changes and what it answers, and the draft in which it is made."""
