"""Whether a message says what becomes of the deal itself: won, lost, parked, open again, or handed over."""
