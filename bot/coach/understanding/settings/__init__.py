"""What a person asks of the coach itself: to be silent, to ask again later, their working week. `reader` is the door."""
