#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Makes the language for tests out of a translation's sources:  pseudo_language.py FROM.ts TO.ts

Each sentence stays legible, grows by two fifths and begins with a right-to-left mark. What is replaced (%1, %n), what presses a
key (&F) and filters of file dialogues ("*.json") stay as they are.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

GROWTH = 0.4
MARK = "\u200f"
KEPT = re.compile(r"%(?:\d+|L\d+|n)|&.|\(\*[^)]*\)|;;")
# The same letter with an accent beside it: words grow, as they do in German, not only sentences.
LONGER = {"a": "aá", "e": "eé", "i": "ií", "o": "oó", "u": "uú", "A": "AÁ", "E": "EÉ", "I": "IÍ", "O": "OÓ", "U": "UÚ"}


def grown(text):
    room = max(1, round(len(text) * GROWTH))
    out, at = [], 0
    while at < len(text):
        if kept := KEPT.match(text, at):
            out.append(kept.group())
            at = kept.end()
            continue
        letter = text[at]
        if room and letter in LONGER:
            out.append(LONGER[letter])
            room -= 1
        else:
            out.append(letter)
        at += 1
    return MARK + "".join(out) + "é" * room


def main(source, target):
    tree = ElementTree.parse(source)
    for message in tree.iter("message"):
        text = message.findtext("source", "")
        translation = message.find("translation")
        translation.attrib.clear()
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = grown(text)
        if not forms:
            translation.text = grown(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
