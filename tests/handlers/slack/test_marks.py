"""What a person typed as the text it stands for: links in Slack's own writing."""

import pytest

from handlers.slack.marks import typed


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<https://bank.example>", "https://bank.example"),
        ("<https://evil.example/in|https://bank.example>", "https://bank.example (https://evil.example/in)"),
        ("<https://evil.example|het voorstel>", "het voorstel (https://evil.example)"),
        (
            "<https://bank.example.evil.example|bank.example>",
            "bank.example (https://bank.example.evil.example)",
        ),
        ("<https://evil.example?a=1&amp;b|A &amp; B>", "A & B (https://evil.example?a=1&b)"),
        ("<http://acme.nl|acme.nl>", "acme.nl"),
        ("<https://Acme.nl/|https://acme.nl>", "https://acme.nl"),
        ("<https://acme.nl?a=1&amp;b|acme.nl?a=1&amp;b>", "acme.nl?a=1&b"),
        ("<mailto:tom@acme.nl|tom@acme.nl>", "tom@acme.nl"),
        ("<mailto:tom@acme.nl>", "tom@acme.nl"),
        ("<mailto:eve@evil.example|tom@acme.nl>", "tom@acme.nl (eve@evil.example)"),
        ("<tel:+31612345678|+31 6 1234 5678>", "+31 6 1234 5678"),
        ("<tel:+31900000000|+31 6 1234 5678>", "+31 6 1234 5678 (+31900000000)"),
        ("<https://acme.nl| >", "https://acme.nl"),
        ("<#C0001|sales> en <!subteam^S1|@team>", "sales en @team"),
        ("<!here> <@U0001>", ""),
    ],
)
def test_a_link_says_where_it_leads(written: str, read: str) -> None:
    assert typed(written) == read
