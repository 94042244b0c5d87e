"""What each channel does with the coach's messages."""
