"""Reading what people type: rules first, explainable, offline, in Dutch and in English.

One folder per reader; in each, `reader` is the door, `words…` are the word lists (per language `words_nl`, `words_en`),
and the rest is its rules. `scene` (who is spoken of) and `lexicon` (what a word can be) serve several readers, and so do
the modules beside the folders: `text` is the normal form and `readings` the contract that the rest of the coach relies
on. Which folder may know which is the contract "Readers stand on what they share" in pyproject.toml. Readers are pure
and total: any text gets an answer, none raises.
"""
