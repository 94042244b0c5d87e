"""Which deal an opening is about: the customer, the topic, and the known deals that fit."""
