"""Blocks as HTML, near enough to Slack's look to see whether a message, a modal or a Home reads well."""

from html import escape
from typing import Final

from tests.support.slack.inputs import options_of
from tests.support.slack.markup import mrkdwn_html, plain_html
from tests.support.slack.world import Json, Message, View

STYLE: Final = """
body{margin:0;background:#f4f4f5;color:#1d1c1d;font:15px/1.46 Lato,"Helvetica Neue",Arial,sans-serif}
nav{background:#3f0e40;color:#fff;padding:8px 16px}nav a{color:#fff;margin-right:14px}
main{display:flex;gap:24px;align-items:flex-start;padding:16px}
nav .error{color:#ffd27f}
.channel,.home,.modal{margin-bottom:24px}.channel,.home{background:#fff;width:600px;padding:8px 20px;border:1px solid #ddd;border-radius:8px}
.message{padding:6px 0 6px 48px;position:relative}.message:before{content:"";position:absolute;left:0;top:8px;
width:36px;height:36px;border-radius:6px;background:#999}.message.app:before{background:#2bac76}
.who{font-weight:900}.when,.note{color:#616061;font-size:12px;font-weight:400}.ephemeral{background:#fcf8e8}
.deleted{opacity:.4;text-decoration:line-through}.block{margin:4px 0 8px}.section{display:flex;gap:12px}
.section>.text{flex:1;overflow-wrap:anywhere}.fields{display:grid;grid-template-columns:1fr 1fr;gap:8px}
h3.header{font-size:18px;margin:6px 0}.context{color:#616061;font-size:13px}hr{border:0;border-top:1px solid #ddd}
.actions{display:flex;flex-wrap:wrap;gap:8px}form{display:inline-flex;gap:4px;margin:0}
button,select,input,textarea{font:inherit}button{height:36px;padding:0 12px;border:1px solid #bbb;border-radius:4px;
background:#fff;font-weight:700;max-width:320px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
button.primary{background:#007a5a;color:#fff;border-color:#007a5a}button.danger{background:#e01e5a;color:#fff;
border-color:#e01e5a}select,input{height:36px;border:1px solid #bbb;border-radius:4px;box-sizing:border-box;
max-width:320px}.modal{background:#fff;width:520px;border-radius:8px;box-shadow:0 0 0 1px #ddd,0 18px 48px #0005}
.modal h2{margin:0;padding:16px 24px;font-size:22px}.modal .body{padding:0 24px}.modal form{display:block}
.modal .field{margin:12px 0}.modal label{font-weight:900;display:block}.modal .field input,.modal .field select,
.modal textarea{width:100%;max-width:none;box-sizing:border-box;border:1px solid #bbb;border-radius:4px}
.modal footer{padding:16px 24px;text-align:right;border-top:1px solid #ddd}.error{color:#e01e5a}
.mention{background:#fdf3d1;color:#1264a3}.loud{background:#e01e5a;color:#fff}a{color:#1264a3}code{background:#f4f4f4;
border:1px solid #ddd;border-radius:3px;color:#c01343;padding:1px 3px}pre{background:#f4f4f4;padding:8px;white-space:pre-wrap;overflow-wrap:anywhere}
blockquote{border-left:4px solid #ddd;margin:2px 0;padding-left:12px}.say{display:flex;margin:12px 0}
.say input{flex:1;max-width:none}
"""


def text_html(text: Json) -> str:
    """A text object."""
    return mrkdwn_html(text["text"]) if text["type"] == "mrkdwn" else plain_html(text["text"])


def _rich_html(part: Json) -> str:
    """A paragraph, a list, a quote or a copyable block of rich text; nothing in it is read as marks."""
    match part["type"]:
        case "rich_text_list":
            return "<ul>" + "".join(f"<li>{_rich_html(item)}</li>" for item in part["elements"]) + "</ul>"
        case "rich_text_preformatted":
            return f"<pre>{_runs_html(part)}</pre>"
        case "rich_text_quote":
            return f"<blockquote>{_runs_html(part)}</blockquote>"
        case _:
            return f"<div>{_runs_html(part)}</div>"


def _runs_html(part: Json) -> str:
    shown = []
    for run in part["elements"]:
        text = escape(str(run.get("text") or run.get("url") or run.get("name") or "")).replace("\n", "<br>")
        shown.append(f"<b>{text}</b>" if run.get("style", {}).get("bold") else text)
    return "".join(shown)


class Drawing:
    """Draws what one person sees; `place` says where a tap belongs: a message, the modal or the Home."""

    def __init__(self, user: str, place: str) -> None:
        self._user = escape(user, quote=True)
        self._place = escape(place, quote=True)

    def blocks(self, blocks: list[Json], state: dict[str, Json], errors: dict[str, str] | None = None) -> str:
        """All blocks."""
        return "".join(self._block(block, state.get(block["block_id"], {}), errors or {}) for block in blocks)

    def _block(self, block: Json, state: Json, errors: dict[str, str]) -> str:
        match block["type"]:
            case "divider":
                return "<hr>"
            case "header":
                return f'<h3 class="header">{text_html(block["text"])}</h3>'
            case "section":
                return self._section(block, state)
            case "context":
                parts = [text_html(e) if "text" in e else escape(e["alt_text"]) for e in block["elements"]]
                return f'<div class="block context">{" &nbsp; ".join(parts)}</div>'
            case "actions":
                inside = "".join(
                    self._element(element, state, block["block_id"]) for element in block["elements"]
                )
                return f'<div class="block actions">{inside}</div>'
            case "input":
                return self._input(block, state, errors)
            case "image":
                return f'<div class="block note">[image: {escape(block["alt_text"])}]</div>'
            case "rich_text":
                inside = "".join(_rich_html(part) for part in block["elements"])
                return f'<div class="block">{inside}</div>'
            case "markdown":
                return f'<pre class="block">{escape(block["text"])}</pre>'
            case _:
                return ""

    def _section(self, block: Json, state: Json) -> str:
        text = text_html(block["text"]) if "text" in block else ""
        if "fields" in block:
            fields = "".join(f"<div>{text_html(each)}</div>" for each in block["fields"])
            text += f'<div class="fields">{fields}</div>'
        beside = self._element(block["accessory"], state, block["block_id"]) if "accessory" in block else ""
        return f'<div class="block section"><div class="text">{text}</div>{beside}</div>'

    def _input(self, block: Json, state: Json, errors: dict[str, str]) -> str:
        element = block["element"]
        label = text_html(block["label"]) + (
            ' <span class="note">(optional)</span>' if block.get("optional") else ""
        )
        hint = f'<div class="note">{text_html(block["hint"])}</div>' if "hint" in block else ""
        wrong = errors.get(block["block_id"])
        error = f'<div class="error">{escape(wrong)}</div>' if wrong else ""
        field = self._field(element, state, f'form="submit" name="{escape(block["block_id"], quote=True)}/')
        return f'<div class="field"><label>{label}</label>{field}{error}{hint}</div>'

    def _element(self, element: Json, state: Json, block_id: str) -> str:
        """Something to tap or choose from, as a form that does it."""
        match element["type"]:
            case "image":
                return f'<span class="note">[image: {escape(element["alt_text"])}]</span>'
            case "button":
                label = escape(element.get("accessibility_label", ""), quote=True)
                text = text_html(element["text"])
                inside = f'<button class="{element.get("style", "")}" title="{label}">{text}</button>'
            case _:
                inside = self._field(element, state) + "<button>›</button>"
        hidden = {"user": self._user, "place": self._place, "block": block_id, "action": element["action_id"]}
        fields = "".join(
            f'<input type="hidden" name="{name}" value="{escape(value, quote=True)}">'
            for name, value in hidden.items()
        )
        return f'<form method="post" action="/ui/act">{fields}{inside}</form>'

    def _field(self, element: Json, state: Json, name: str = 'name="value/') -> str:
        """A field with what stands in it."""
        value = next((v for name, v in state.get(element["action_id"], {}).items() if name != "type"), None)
        name += escape(element["action_id"], quote=True) + '"'
        match element["type"]:
            case "plain_text_input" if element.get("multiline"):
                return f"<textarea {name} rows=4>{escape(value or '')}</textarea>"
            case "plain_text_input" | "number_input":
                return f'<input {name} value="{escape(value or "", quote=True)}">'
            case "datepicker" | "timepicker":
                kind = "date" if element["type"] == "datepicker" else "time"
                return f'<input type="{kind}" {name} value="{escape(value or "", quote=True)}">'
            case "users_select":
                return f'<input {name} value="{escape(value or "", quote=True)}" placeholder="user id">'
            case _:
                return self._menu(element, value, name)

    def _menu(self, element: Json, value: Json | list[Json] | None, name: str) -> str:
        chosen = [v["value"] for v in (value if isinstance(value, list) else [value]) if v]
        many = " multiple" if element["type"] in {"multi_static_select", "checkboxes"} else ""
        shown = text_html(element["placeholder"]) if "placeholder" in element else "⋯"
        drawn = [
            f'<option value="{escape(o["value"], quote=True)}"{" selected" * (o["value"] in chosen)}>'
            f"{text_html(o['text'])}</option>"
            for o in options_of(element)
        ]
        return f'<select {name}{many}><option value="">{shown}</option>{"".join(drawn)}</select>'


def message_html(message: Message, user: str, name: str) -> str:
    """A message with its buttons."""
    kinds = ["message", "app" if message.by_app else ""]
    kinds += ["ephemeral" if message.ephemeral_for else "", "deleted" if message.deleted else ""]
    notes = [
        message.ts,
        "only you can see this" if message.ephemeral_for else "",
        "edited" if message.edited else "",
    ]
    note = " · ".join(each for each in notes if each)
    body = mrkdwn_html(message.text)
    if message.blocks and message.by_app:
        body = Drawing(user, message.ts).blocks(message.blocks, message.states.get(user, {}))
        body += f'<details class="note"><summary>text</summary>{plain_html(message.text)}</details>'
    for file in message.files:
        body += f'<pre class="file">{escape(file.name)} · {file.length:,} bytes</pre>'
    head = f'<div class="who">{escape(name)} <span class="when">{note}</span></div>'
    return f'<div class="{" ".join(kinds)}">{head}{body}</div>'


def modal_html(view: View, user: str, errors: dict[str, str]) -> str:
    """A modal: its fields, and what can be done with it."""
    content = view.content
    submit = content.get("submit")
    drawing = Drawing(user, "modal").blocks(content["blocks"], view.state, errors)
    button = f'<button class="primary" form="submit">{text_html(submit)}</button>' if submit else ""
    close = text_html(content["close"]) if "close" in content else "Cancel"
    hidden = f'<input type="hidden" name="user" value="{escape(user, quote=True)}">'
    return (
        f'<div class="modal"><h2>{text_html(content["title"])}</h2><div class="body">{drawing}</div><footer>'
        f'<form id="submit" method="post" action="/ui/submit" style="display:inline">{hidden}</form>'
        f'<form method="post" action="/ui/close" style="display:inline">{hidden}<button>{close}</button></form> '
        f"{button}</footer></div>"
    )
