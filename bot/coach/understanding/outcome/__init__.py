"""How a step that was expected went: it happened, its date moved, it went otherwise, or not yet."""
