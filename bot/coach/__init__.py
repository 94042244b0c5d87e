"""The coach itself: pure functions over frozen data.

May enter: the standard library without clocks, randomness, files or threads; zoneinfo, rapidfuzz.
May not enter: wording, storage, vendors, logging, async.
"""
