"""What no room heard, put where it belongs: the trained weights say what a clause tells and in which words, and these rooms keep that.

None of them reads a text again. Each takes one thing that can be told of one part of the deal, from the words that were marked in
it, and keeps nothing where these name nothing that it can be.
"""
