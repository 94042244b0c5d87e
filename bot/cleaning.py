"""The one place where text from outside becomes text we keep. Everything that a person typed passes here, once.

Only what no database can hold or no reader can see is touched; how text is shown safely is each channel's own affair.
"""

from typing import Final

# Unicode counts these fillers as letters or signs, and they are drawn as nothing: an answer of them alone says nothing.
_FILLERS: Final = dict.fromkeys(map(ord, "\u115f\u1160\u2800\u3164\uffa0"), " ")


def clean(text: str) -> str:
    """`text` without NUL, with a space for what is drawn as nothing.

    Halves of a character are joined where they fit, and replaced by U+FFFD where they do not.
    """
    without_nul = text.replace("\0", "").translate(_FILLERS)
    try:
        without_nul.encode()
    except UnicodeEncodeError:
        return without_nul.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return without_nul
