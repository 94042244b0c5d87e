"""One folder per channel: its payloads to inputs, replies to its own cards, sending."""
