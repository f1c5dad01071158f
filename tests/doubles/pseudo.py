"""A made-up language: accents for what is translated, brackets around it, and longer."""

import re
from collections.abc import Mapping
from pathlib import Path

import translations

_ACCENTED = str.maketrans("aceinorsuyACEINORSUY", "àçéîñöřšüýÀÇÉÎÑÖŘŠÜÝ")
_LONGER = 0.4  # of a sentence's own length: more than German needs


def compiled(folder: Path, code: str) -> Path:
    """Compile a catalogue of it under the code of a language, which lends its plural forms and direction."""
    translations.FOLDER = folder
    said: Mapping[str, translations.Message] = {
        key: translations.Message(message.source, pseudo(message.source))
        for key, message in translations.messages(code).items()
    }
    translations.write(code, said)
    translations.compile_to(code, translations.compiled(code))
    return translations.compiled(code)


def pseudo(sentence: str) -> str:
    """Write a sentence so that it can be read, and told from any that was not translated."""
    parts = re.split(r"(\{\w+\})", sentence)
    accented = "".join(part if part.startswith("{") else part.translate(_ACCENTED) for part in parts)
    more = max(0, round(len(sentence) * _LONGER) - len("[]"))
    return f"[{accented}{(' ~~~' * more)[:more] if more > len(' ~~~') else '~' * more}]"


def untranslated(text: str) -> str:
    """Give what is left of a text without its translated parts."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
        text = shorter
    return text
