#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Every sentence in every language: nothing missing, lost, doubled or left in English, and the glossary's words used.

  translations_test.py [LANGUAGE...]     all of translations/fix789_*.ts, or these

At the end it damages sentences in memory, one way for each rule, and expects each damage to be found. What a language may keep in
English stands in translations/english.txt, its words in translations/glossary/LANGUAGE.tsv (docs/translating.md).
"""
import collections
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "translations"
# Plural forms as Qt counts them (QLocale, "Translation Rules for Plurals").
PLURALS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "it": 2, "ja": 1, "nl": 2, "pl": 3, "pt_BR": 2, "ru": 3, "tr": 1, "zh_CN": 1, "zh_TW": 1}
# Letters that a keyboard of the language has beside A to Z without a modifier: only these can be pressed together with Alt.
KEYS = {"ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤ", "de": "äöüß", "es": "ñ", "fr": "éèçàù", "it": "èéòàùì", "pt_BR": "ç",
        "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя", "tr": "ğüşiöçı"}
# English words that are no words of any of these languages.
ENGLISH = set("""about after and because been before between cannot could does each enter from give has have how into its made make
never nothing only other over should since than that their them then there these they this those through until were what when where
which while with without would you your are was not the""".split())
OWN = {"de": {"was"}, "nl": {"was", "over", "been", "has", "not"}, "tr": {"not"}}  # which are words of this language as well
STOPS = {".": ".。", "?": "?？؟。"}
Message = collections.namedtuple("Message", "context source forms numerus type")
results = {"passed": 0, "failed": 0}


def messages_of(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation.iter("numerusform")] if numerus else [translation.text or ""]
            yield Message(context.findtext("name"), message.findtext("source"), forms, numerus, translation.get("type"))


def table(path, columns):
    lines = path.read_text(encoding="utf-8").splitlines()[1:] if path.exists() else []
    rows = [line.split("\t") for line in lines if line]
    for row in rows:
        assert len(row) == columns, f"{path.name}: {row}"
    return rows


class Language:
    """The rules, and what they need to know of a language; each rule yields what is wrong with a message."""

    def __init__(self, name):
        self.name = name
        self.terms = [(english, re.compile(r"(?<![\w.-])(?:%s)(?:s|es)?(?![\w-])" % english, re.I),
                       [plain(form) for form in forms.split("|")]) for english, _, forms, _, _ in table(TRANSLATIONS / "glossary" / f"{name}.tsv", 5)]
        self.kept = {source for language, source in KEPT if language in ("*", name)}

    def finished(self, message):
        if message.type or not all(form.strip() for form in message.forms):
            yield "is not translated"
        if message.numerus and len(message.forms) != PLURALS[self.name]:
            yield f"has {len(message.forms)} plural forms instead of {PLURALS[self.name]}"

    def placeholders(self, message):
        def held(text):
            return collections.Counter(re.findall(r"%L?\d+|%n|</?[a-z][^>]*>|\n", text))
        for form in message.forms:
            want, have = held(message.source), held(form)
            if message.numerus and len(message.forms) > 2:  # "one" and "two" may be words
                want.pop("%n", None), have.pop("%n", None)
            if want != have:
                yield f"has {dict(have)} instead of {dict(want)}: {form!r}"
            if (form[:1] == " ") != (message.source[:1] == " ") or (form[-1:] == " ") != (message.source[-1:] == " "):
                yield f"has other blanks at its ends: {form!r}"
        if message.numerus and "%n" in message.source and "%n" not in message.forms[-1]:
            yield f"does not say how many: {message.forms[-1]!r}"

    def mnemonics(self, message):
        def keys(text):
            return re.findall(r"&(?!&)(\S)", text.replace("&&", ""))
        for form in message.forms:
            have = keys(form)
            if len(have) != len(keys(message.source)):
                yield f"has {len(have)} keys: {form!r}"
            elif have and is_label(message.source) and not re.fullmatch(f"[a-z0-9{KEYS.get(self.name, '')}]", have[0].lower()):
                yield f"wants the key {have[0]!r}, which a keyboard lacks: {form!r}"

    def english(self, message):
        if message.source in self.kept:
            return
        for form in message.forms:
            text = without_names(form.replace("&", ""), message.source)
            for _, _, terms in self.terms: # Windows has some of its names in English in every language
                for term in terms:
                    text = re.sub(re.escape(term), "", text, flags=re.I)
            left = (set(re.findall(r"[^\W\d_]+", text.lower())) & ENGLISH) - OWN.get(self.name, set())
            if form == message.source and re.search(r"(?<![\w.-])[a-z]{4,}", without_names(form, message.source)) and " " in form:
                yield f"is the English sentence: {form!r}"
            elif left:
                yield f"holds English words ({', '.join(sorted(left))}): {form!r}"

    def numbers(self, message):
        if message.numerus:
            return
        want, have = (collections.Counter(re.findall(r"(?<![%L\d])\d{2,}", re.sub(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3})", "", text)))
                      for text in (message.source, message.forms[0]))
        if want - have:
            yield f"lacks the numbers {list(want - have)}: {message.forms[0]!r}"

    def ends(self, message):
        end = message.source.rstrip()[-1:]
        for form in message.forms:
            bare = re.sub(r"[\s\u200e\u200f]+$", "", re.sub(r"\(&\w\)", "", form))
            if end in STOPS and message.source not in self.kept and not message.source.endswith("...") and bare[-1:] not in STOPS[end]:
                yield f"ends otherwise than with {end!r}: {form!r}"

    def glossary(self, message):
        source = without_names(message.source, *message.forms)
        if message.source in self.kept:
            return
        for english, pattern, forms in self.terms:
            for found in pattern.finditer(source):
                if english[0].islower() and found.group()[0].isupper() and all(found.group() in form for form in message.forms):
                    continue  # a product's own word, as its menu shows it
                if not all(any(one in plain(form) for one in forms) for form in message.forms):
                    yield f"says {english!r} otherwise than {forms}: {message.forms[0]!r}"
                break

    RULES = (finished, placeholders, mnemonics, english, numbers, ends, glossary)


def plain(text):
    return unicodedata.normalize("NFC", text).replace("\u2019", "'").replace("\u00a0", " ").replace("\u202f", " ").replace("&", "").casefold()


def is_label(source):
    """A label of a control has one key and no other "&"; menus of products ("Firewall & traffic shaping") are no labels."""
    return len(source) < 60 and re.search(r"&(?!&)\w", source)


def without_names(text, *others):
    """Without what stays as a product or a system shows it: quoted words, menus, options, files, and Windows Server's name."""
    for quoted in re.findall(r'"([^"]+)"', text) + [q for pair in re.findall(r"[“„«「]\s*([^”“»」]+?)\s*[”“»」]", text) for q in [pair]]:
        if all(quoted in other for other in others):
            text = text.replace(quoted, "")
    text = re.sub(r"Windows Server(?: \d{4}| R2)*|\bover (?=IPsec|TCP)|--[\w-]+|\b\w+(?:-\w+){2,}|/\w+(?:/[\w-]+)+|\b[\w-]+\.(?:json|md|csv|jsonl|exe|txt|html)\b|fix789\.\w+/1", "", text)
    if ">" not in text:
        return text
    # A menu's path: what stands beside a ">", up to the next mark.
    parts = re.split(r"([;:!?\"“”„«»()]|[.,](?= |$))", text)
    return " ".join(part for part in parts if ">" not in part)


def judge(language, message):
    for rule in Language.RULES:
        for wrong in rule(language, message):
            yield rule.__name__, wrong


def check(name, wrong, say=20):
    results["failed" if wrong else "passed"] += 1
    if wrong:
        print(f"FAIL {name}: {len(wrong)}")
        for line in wrong[:say]:
            print("    " + line)


# One damage for each rule, done to the first message that it applies to; the rule has to say so.
DAMAGES = (
    ("finished", "a sentence is empty", lambda m: m.forms[0] and not m.numerus, lambda m: m._replace(forms=[""])),
    ("finished", "a sentence is marked as unfinished", lambda m: True, lambda m: m._replace(type="unfinished")),
    ("finished", "a plural form is missing", lambda m: m.numerus, lambda m: m._replace(forms=m.forms + m.forms[-1:])),
    ("placeholders", "a placeholder is lost", lambda m: "%1" in m.source, lambda m: m._replace(forms=[m.forms[0].replace("%1", "")])),
    ("placeholders", "a placeholder is doubled", lambda m: "%1" in m.source, lambda m: m._replace(forms=[m.forms[0] + "%1"])),
    ("placeholders", "the count is lost", lambda m: m.numerus and "%n" in m.source, lambda m: m._replace(forms=[f.replace("%n", "") for f in m.forms])),
    ("mnemonics", "a key is lost", lambda m: is_label(m.source), lambda m: m._replace(forms=[m.forms[0].replace("&", "")])),
    ("mnemonics", "a key is not on the keyboard", lambda m: is_label(m.source), lambda m: m._replace(forms=[re.sub(r"&\w", "&\u0119", m.forms[0])])),
    ("english", "a sentence is English", lambda m: "the" in m.source.split() and not m.numerus, lambda m: m._replace(forms=[m.source])),
    ("english", "half a sentence is English", lambda m: " which " in m.source and not m.numerus, lambda m: m._replace(forms=[m.forms[0] + " which the"])),
    ("numbers", "a number is another", lambda m: "4500" in m.source and not m.numerus, lambda m: m._replace(forms=[m.forms[0].replace("4500", "1701")])),
    ("ends", "a full stop is lost", lambda m: m.source.endswith("."), lambda m: m._replace(forms=[f[:-1] for f in m.forms])),
    ("glossary", "a term is another", lambda m: m.source == "Pre-shared key", lambda m: m._replace(forms=["PSK"])),
)


def damaged(language, messages):
    for rule, what, applies, damage in DAMAGES:
        for message in messages:
            if applies(message) and not list(judge(language, message)):
                found = {name for name, _ in judge(language, damage(message))}
                yield rule in found, what
                break
        else:
            yield False, what + " (nothing to damage)"


KEPT = table(TRANSLATIONS / "english.txt", 2)


def main(wanted):
    names = sorted(p.stem[len("fix789_"):] for p in TRANSLATIONS.glob("fix789_*.ts"))
    listed = re.search(r"set\(languages\s+([^)]+)\)", (TRANSLATIONS / "CMakeLists.txt").read_text()).group(1).split()
    check("the build has every language", sorted(set(names) ^ set(listed)))
    check("every language has a glossary", [n for n in names if not (TRANSLATIONS / "glossary" / f"{n}.tsv").exists()])
    check("every language counts", [n for n in names if n not in PLURALS])
    sources = None
    for name in wanted or names:
        messages = list(messages_of(TRANSLATIONS / f"fix789_{name}.ts"))
        language = Language(name)
        found = collections.defaultdict(list)
        for message in messages:
            for rule, wrong in judge(language, message):
                found[rule].append(f"{message.source[:90]!r} {wrong}")
        for rule in Language.RULES:
            check(f"{name}: {rule.__name__}", found[rule.__name__])
        for ok, what in damaged(language, messages):
            check(f"{name}: finds that {what}", [] if ok else ["it does not"])
        have = {(m.context, m.source) for m in messages}
        sources = sources or have
        check(f"{name}: has the sentences of the others", [s for _, s in sources ^ have])
        if unused := [s for language_of, s in KEPT if language_of == name and s not in {m.source for m in messages}]:
            check(f"{name}: what may stay English exists", unused)
    print(f"{results['passed']} passed, {results['failed']} failed, 0 skipped")
    return 1 if results["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
