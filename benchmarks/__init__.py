"""Speed and memory, each beside a baseline of the same run: quote the ratios, not the milliseconds."""
