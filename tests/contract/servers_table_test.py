#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Checks the tables of VPN servers and of vendor ids against their schemas and the vocabulary of causes.

    servers_table_test.py            checks
    servers_table_test.py --write    writes the list of sentences that are translated, core/analysis/server/server_sentences.cpp

Prints PASS or FAIL a line, and "N passed, N failed, N skipped" at the end.
"""
import collections
import json
import pathlib
import re
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = json.loads((ROOT / "resources/servers.json").read_text())
VENDORS = json.loads((ROOT / "resources/vendor-ids.json").read_text())
CELLS = TABLE["cells"]
# Ids that a later change adds to core/model/verdict/cause.h; each leaves this list when it arrives there.
COMING = {"server.cannot-tell-clients-apart", "server.no-connection-for-us", "server.cannot-protect", "server.ppp-silent",
          "server.l2tp-not-enabled", "account.not-allowed", "account.locked"}
MAIN = ["psk.wrong", "server.proposal-mismatch", ("registry.nat-t-needed", "server.udp4500-not-forwarded"),
        "server.quick-mode-mismatch", "server.l2tp-down", "account.credentials-rejected", "server.no-address-left"]
PROMISED = ["rras", "strongswan", "libreswan", "softether", "meraki-mx", "mikrotik", "fortigate", "cisco-asa", "pfsense", "unifi",
            "sonicwall", "synology"]
MINIMUM = 80  # of the 84 cells of the promised products and main causes, with a source


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def name(cell):
    return f"{cell['product']} x {cell['cause']}"


def schema(path):
    return json.loads((ROOT / "docs/schema" / path).read_text())


def the_table_follows_its_schema():
    document = schema("servers.schema.json")
    jsonschema.Draft202012Validator.check_schema(document)
    jsonschema.Draft202012Validator(document).validate(TABLE)


def a_cell_without_source_may_not_claim_to_be_sure():
    document = schema("servers.schema.json")
    cell = dict(CELLS[0], source=None)
    check(not jsonschema.Draft202012Validator(document).is_valid({"schema": TABLE["schema"], "cells": [cell]}),
          "the schema takes a documented cell without a source")


def every_cause_is_in_the_vocabulary():
    vocabulary = set(re.findall(r'\{"([a-z0-9-]+\.[a-z0-9-]+)"\}', (ROOT / "core/model/verdict/cause.h").read_text()))
    check(len(vocabulary) > 50, "the vocabulary was not found in core/model/verdict/cause.h")
    unknown = sorted({cell["cause"] for cell in CELLS} - vocabulary - COMING)
    check(not unknown, f"not in the vocabulary: {unknown}")


def no_cell_stands_twice():
    twice = [key for key, times in collections.Counter(map(name, CELLS)).items() if times > 1]
    check(not twice, f"twice: {twice}")


def every_product_has_a_name_and_cells():
    listed = [product["id"] for product in TABLE["products"]]
    check(len(listed) == len(set(listed)), "a product stands twice")
    check(listed == schema("servers.schema.json")["$defs"]["product"]["enum"], "products and schema differ")
    check(set(listed) == {cell["product"] for cell in CELLS}, "a product has no cells, or cells have no product")


def every_product_has_the_main_causes():
    have = {(cell["product"], cell["cause"]) for cell in CELLS}
    missing = [f"{product['id']} x {cause}" for product in TABLE["products"] for cause in MAIN
               if not any((product["id"], one) in have for one in ([cause] if isinstance(cause, str) else cause))]
    check(not missing, f"missing: {missing}")


def a_sourced_cell_is_complete():
    for cell in CELLS:
        if cell["source"] is None:
            continue
        for member in ("where", "set", "needs", "version"):
            check(cell[member], f"{name(cell)} has no {member}")
        check(cell["line"] is None or cell["log"], f"{name(cell)} quotes a line of no log")
        check(cell["set"].endswith("."), f"{name(cell)}: \"set\" is not a sentence")


def a_cell_that_was_not_found_says_nothing():
    for cell in CELLS:
        if cell["sure"] in ("not-found", "not-applicable"):
            check(all(cell[member] is None for member in ("where", "set", "log", "line", "source", "version")), name(cell))


def enough_cells_have_a_source():
    sourced = {(cell["product"], cell["cause"]) for cell in CELLS if cell["source"] is not None}
    count = sum(1 for product in PROMISED for cause in MAIN
                if any((product, one) in sourced for one in ([cause] if isinstance(cause, str) else cause)))
    check(count >= MINIMUM, f"{count} of {len(PROMISED) * len(MAIN)} cells have a source")


def vendor_ids_follow_their_schema():
    document = schema("vendor-ids.schema.json")
    jsonschema.Draft202012Validator.check_schema(document)
    jsonschema.Draft202012Validator(document).validate(VENDORS)


def vendor_ids_name_products_of_the_table():
    unknown = {entry["product"] for entry in VENDORS["ids"]} - {product["id"] for product in TABLE["products"]} - {None}
    check(not unknown, f"not in the table: {sorted(unknown)}")
    features = [entry["name"] for entry in VENDORS["ids"] if entry["kind"] == "feature" and entry["product"]]
    check(not features, f"a feature names no product: {features}")


def no_vendor_id_stands_twice():
    twice = [key for key, times in collections.Counter(entry["hex"] for entry in VENDORS["ids"]).items() if times > 1]
    check(not twice, f"twice: {twice}")


def a_longer_vendor_id_comes_before_its_prefix():
    seen = []
    for entry in VENDORS["ids"]:
        for earlier in seen:
            check(not (earlier["prefix"] and entry["hex"].startswith(earlier["hex"])),
                  f"{entry['name']} is hidden by {earlier['name']}")
        seen.append(entry)


# Menu paths, commands and names of files stay in the product's own words; what is a sentence, or has one in it, is translated.
SENTENCE = re.compile(r"\b(the|of|with|its|here|both|own|later|documented|given|called|often|supported|set-ups|before|up to|names)\b", re.I)


def sentences():
    found = []
    for cell in CELLS:
        for member in ("where", "set", "log", "needs", "version"):
            text = cell[member]
            if text and (member in ("set", "needs") or SENTENCE.search(text)) and text not in found:
                found.append(text)
    return found


def list_of_sentences():
    marked = "".join(f'    QT_TRANSLATE_NOOP("Text", {json.dumps(one, ensure_ascii=False)}),\n' for one in sentences())
    return ("// SPDX-FileCopyrightText: 2026 Fix789 contributors\n// SPDX-License-Identifier: MIT\n"
            "// Written by tests/contract/servers_table_test.py --write: the sentences of resources/servers.json, for lupdate.\n"
            "#include <QCoreApplication>\n\n#include <array>\n\nnamespace {\n\n// clang-format off\n"
            f"[[maybe_unused]] constexpr std::array kSentences{{\n{marked}}};\n// clang-format on\n\n}} // namespace\n")


def the_sentences_are_marked_for_translation():
    check((ROOT / "core/analysis/server/server_sentences.cpp").read_text() == list_of_sentences(),
          "core/analysis/server/server_sentences.cpp is not of this table: servers_table_test.py --write")


def main():
    if sys.argv[1:] == ["--write"]:
        (ROOT / "core/analysis/server/server_sentences.cpp").write_text(list_of_sentences())
        return 0
    counts = collections.Counter()
    for test in [f for key, f in sorted(globals().items()) if callable(f) and getattr(f, "__module__", None) == __name__
                 and key not in ("check", "name", "schema", "main", "sentences", "list_of_sentences")]:
        title = test.__name__.replace("_", " ")
        try:
            test()
        except Exception as error:  # a test that falls over has failed, whatever the reason
            counts["failed"] += 1
            print(f"FAIL {title}: {error}", flush=True)
        else:
            counts["passed"] += 1
            print(f"PASS {title}", flush=True)
    print(f"{counts['passed']} passed, {counts['failed']} failed, 0 skipped")
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
