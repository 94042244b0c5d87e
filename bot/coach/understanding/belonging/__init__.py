"""Which part of a deal a clause is about: who signs, what they do next, who else is in the race, or nothing that a deal has a place for."""
