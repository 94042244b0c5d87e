"""What each word can be, in both languages: verbs by who normally does them, kinds of words, fixed expressions."""
