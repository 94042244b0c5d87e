"""Words and phrases as the rooms need them, on top of the readers: cutting an answer, kinds of words, courtesies."""
