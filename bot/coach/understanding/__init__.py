"""Reading what people type: rules first, explainable, offline, in Dutch and in English.

One module per reader and one word-list module per language; `readings` is the contract that the rest of the coach
relies on. Readers are pure and total: any text gets an answer, none raises.
"""
