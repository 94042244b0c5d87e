"""News of a later day: cut into clauses, each of its kind, and kept in one order."""
