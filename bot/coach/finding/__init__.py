"""Which customer and which deal a text or a call is about. Nothing is opened here."""
