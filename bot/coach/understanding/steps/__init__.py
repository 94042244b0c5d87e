"""The customer's buying steps: cut out of an answer, judged, worded, put in order of time, and found again by name."""
