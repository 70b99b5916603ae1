# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What the verdict must be, as the judge reads it."""

ANYWHERE = object()


def healthy(**more):
    return {"state": "healthy", "causes": [], "undetermined": []} | more


def caused(*names, where=ANYWHERE, **more):
    """Each is "id" or "id:subject"; `where` is the first one's: ANYWHERE means that the truth does not say, None that the
    verdict must not."""
    causes = []
    for name in names:
        identity, _, subject = name.partition(":")
        causes.append({"id": identity, "subject": subject or None})
    if where is not ANYWHERE:
        causes[0]["where"] = where
    return {"state": "caused", "causes": causes, "undetermined": []} | more


def undetermined(*names, **more):
    """Exactly this set."""
    return {"state": "undetermined", "causes": [], "undetermined": [{"set": sorted(names)}]} | more


def undetermined_with(*names, **more):
    """One set that holds at least these."""
    return {"state": "undetermined", "causes": [], "undetermined": [{"contains": sorted(names)}]} | more


def passing(**more):
    """It is there at the moment, and goes by itself."""
    return {"state": "undetermined", "transient": True, "causes": [], "undetermined": []} | more


def one_of(*truths):
    return {"oneOf": list(truths)}


def never(*names):
    """Whatever it says, these are not among the causes."""
    return {"never": list(names)}


# What comes of a right key where the server's kernel has no ESP: quick mode is refused, or nothing answers beyond it.
BEYOND_QUICK_MODE = ("server.l2tp-down", "server.quick-mode-mismatch")


def tolerating(truth, names):
    """What the truth says itself goes first."""
    if "tolerated" in truth:
        return truth
    if "oneOf" in truth:
        return one_of(*(tolerating(one, names) for one in truth["oneOf"]))
    return truth | {"tolerated": sorted(names)}


def without_icmp(truth):
    """The same where the system hands on no ICMP, as under Wine: no place is known, and what said "closed" is only silent."""
    if "oneOf" in truth:
        return one_of(*map(without_icmp, truth["oneOf"]))
    if "causes" not in truth:
        return truth
    bare = truth | {"causes": [{name: cause[name] for name in ("id", "subject")} for cause in truth["causes"]]}
    by_icmp = {"server.ike-down": undetermined_with("path.ike-blocked"), "path.udp500-rejected": caused("path.udp500-blocked")}
    others = [by_icmp[cause["id"]] for cause in truth["causes"] if cause["id"] in by_icmp]
    return one_of(bare, *others) if others else bare
