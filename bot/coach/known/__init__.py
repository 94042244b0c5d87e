"""What is known of a deal and of a person, as frozen records."""
