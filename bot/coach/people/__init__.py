"""What is told of people, money and rivals: who signs, who has a voice, who differs, who else is in the race."""
