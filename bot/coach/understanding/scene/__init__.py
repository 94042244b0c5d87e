"""Who is spoken of: people, roles and amounts found in an utterance and made into single signs, in clauses."""
