# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What the verdict must be, as judge.py reads it. Names may hold {words} of the computer that was made."""


def healthy(*notes, portal=None):
    return {"state": "healthy", "causes": [], "sets": [], "notes": list(notes), "portal": portal}


def caused(*names, untested=(), notes=(), temporary=(), where=None, portal=None):
    """In the order of mending. `where` is the first one's: None where the truth does not say."""
    return {"state": "caused", "causes": list(names), "sets": [], "untested": list(untested), "notes": list(notes),
            "temporary": list(temporary), "where": where, "portal": portal}


def one_of(*names, notes=(), portal=None):
    """Exactly this set is left."""
    return {"state": "undetermined", "causes": [], "sets": [list(names)], "notes": list(notes), "portal": portal}


def both(truth, *sets):
    """Besides what is caused, these sets are left."""
    return truth | {"sets": [list(one) for one in sets]}


def transient():
    return {"state": "undetermined", "causes": [], "sets": [], "transient": True}


def reported(cause):
    """Of a public report: what a first look can prove. It has to stand first; more may be said beside it."""
    return {"state": "caused", "causes": [cause], "sets": [], "report": True}


def left_open(*causes):
    """The report never found the cause, or a first look cannot prove it: one of these has to be in a set."""
    return {"state": "undetermined", "causes": [], "sets": [], "report": True, "among": list(causes)}


def filled(truth, words):
    """The same with the computer's words put in."""
    if isinstance(truth, str):
        return truth.format(**words)
    if isinstance(truth, list):
        return [filled(one, words) for one in truth]
    if isinstance(truth, dict):
        return {name: filled(one, words) for name, one in truth.items()}
    return truth
