"""Who or what the customer compares us with."""
