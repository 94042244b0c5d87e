"""The application: the coach and the shell around it. Nothing is created at import."""
