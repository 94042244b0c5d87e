"""Dates as people say them: a sentence becomes kinds of words, kinds become spans of days, spans become mentions."""
