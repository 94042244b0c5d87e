"""How somebody knows what they tell: in writing, from that person, by hearsay, or as a guess of their own."""
