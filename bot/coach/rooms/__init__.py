"""The order in which the rooms are asked for what was typed, in every phase."""
