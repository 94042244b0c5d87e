"""The terminal channel: the coach without an account, and the reference channel for tests."""
