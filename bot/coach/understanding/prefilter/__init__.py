"""Whether patterns are worth trying on a text at all, told from the words that any match of them needs."""
