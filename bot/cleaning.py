"""The one place where text from outside becomes text we keep. Everything that a person typed passes here, once.

Only what no database can hold is touched; how text is shown safely is each channel's own affair.
"""

from typing import Final

NOT_TEXT: Final = "\ufffd"


def clean(text: str) -> str:
    """`text` without NUL; halves of a character are joined where they fit, and replaced by U+FFFD where they do not."""
    without_nul = text.replace("\0", "")
    try:
        without_nul.encode()
    except UnicodeEncodeError:
        return without_nul.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return without_nul
