# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What must hold for the tree of every page. Each rule gives the sentences that say what is wrong; none: it holds."""
from collections import Counter

# What a person can act on, as AT-SPI calls it.
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "link", "menu item",
               "table", "spin button", "slider", "page tab"}
FIELDS = {"text", "password text", "combo box"}
TEXTS = {"label", "heading", "static", "paragraph"}
# Roles that say nothing of what an object is for.
MUTE = {"filler", "panel", "unknown", "invalid", "frame"}


def everything_interactive_is_named(tree):
    return [f"{node} has no name" for node in tree.walk()
            if node.role in INTERACTIVE | {"list item"} and not node.name and not node.labels()]


def what_takes_the_focus_has_a_role(tree):
    return [f"{node} takes the focus and says nothing of what it is" for node in tree.walk()
            if node.role in MUTE and "focusable" in node.states]


def nothing_stands_twice(tree):
    wrong = []
    for node in tree.walk():
        if node.name and any(above.name == node.name for above in node.ancestors()):
            wrong.append(f"{node} repeats what it is part of")
        if node.name and node.description == node.name:
            wrong.append(f"{node} is described as it is named")
    texts = {node.name for node in tree.walk() if node.role in TEXTS and node.name}
    for node in tree.walk():  # in different parts the same may be said: "done", or a subject
        said = Counter(child.name for child in node.children if child.role in TEXTS and child.name)
        wrong += [f"{count} texts side by side say {name!r}" for name, count in said.items() if count > 1]
    # A field is named by the caption beside it, but Qt tells of a label only where both have one parent.
    wrong += [f"the text beside {node} repeats its name and is not its label" for node in tree.walk()
              if node.role in INTERACTIVE - FIELDS and node.name in texts and node.name not in node.labels()]
    return wrong


def order_is_as_seen(tree):
    """Among the parts of one thing none stands above or before the one that is read ahead of it; columns may."""
    wrong = []
    for node in tree.walk():
        seen = [child for child in node.children if child.role != "separator"]
        for first, second in zip(seen, seen[1:]):
            beside = min(first.bottom, second.bottom) - max(first.top, second.top) > 0
            if (second.bottom <= first.top and second.left < first.right) or (beside and second.right <= first.left):
                wrong.append(f"{second} is read after {first}")
    return wrong


def something_is_a_heading(tree):
    return [] if any(node.role == "heading" and node.name for node in tree.walk()) else ["nothing is a heading"]


RULES = [everything_interactive_is_named, what_takes_the_focus_has_a_role, nothing_stands_twice, order_is_as_seen,
         something_is_a_heading]
