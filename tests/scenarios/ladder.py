# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The negotiation with a server as the rungs of it were seen (docs/cases.md), healthy unless it is told otherwise."""
from dataclasses import dataclass

# Vendor ids in hexadecimal. Of these, strongSwan alone is known to answer message 1 on UDP 4500.
STRONGSWAN, DPD = "882fe56d6fd20dbc2251613b2ebe5beb", "afcad71368a1f1c96b8696fc77570100"
XAUTH, NAT_T = "09002689dfd6b712", "4a131c81070358455c5728f20e95452f"
BRANDS = {"strongswan": [XAUTH, DPD, STRONGSWAN, NAT_T], "libreswan": [DPD, NAT_T], "other": [NAT_T]}
# How each of them meets a key that is not its own.
WRONG_KEY = {"strongswan": {"result": "refused", "sign": "unreadable"}, "libreswan": {"result": "silent"},
             "other": {"result": "silent"}}

HEIGHTS = ("message1", "message3", "key", "sign-in")


@dataclass
class Way:
    nat: str = "client"      # "client", "server", "both", "none", "untold"
    brand: str = "strongswan"
    height: str = "message1"  # how far it was climbed: a key given, name and password given as well
    certificate: bool = False
    asked: bool = True        # False: the server was not looked at


class Ladder:
    def __init__(self, dice, address):
        self.dice = dice
        self.address = address
        self.way = Way()
        self.changed = {}  # (rung, port): what it saw in the place of the healthy answer; None takes it away
        self.added = []
        self.more = {}     # members beside the rungs
        self.stop = None   # (rung, port) that ended it; nothing above was tried

    # What faults say.
    def met(self, rung, port, **seen):
        self.changed[rung, port] = seen

    def silent(self, rung, port, sends=12, source_ports=2, **more):
        self.met(rung, port, result="silent", sends=sends, sourcePorts=source_ports, **more)

    def add(self, rung, port, **seen):
        self.added.append({"rung": rung, "port": port} | seen)

    def key_failed(self, cleaned=None):
        """The typed key met what a wrong one meets; `cleaned`: the form that was accepted in its place."""
        self.met("auth", 4500, **WRONG_KEY[self.way.brand])
        if cleaned:
            self.add("auth", 4500, result="answered", key=cleaned, authenticated=True, ms=self.ms(), sends=1, sourcePorts=1)
        else:
            self.add("decoy", 4500, **WRONG_KEY[self.way.brand])
            self.stop = ("auth", 4500)

    def ends_at(self, rung, port=4500, **seen):
        self.met(rung, port, **seen)
        self.stop = (rung, port)

    def nothing_above(self):
        self.stop = ("mm1", 4500)

    def ms(self):
        return self.dice.randrange(8, 220)

    def answered(self, rung, port):
        entry = {"rung": rung, "port": port, "result": "answered", "ms": self.ms(), "sends": 1, "sourcePorts": 1}
        if rung == "mm1" and port == 500:
            entry["vendorIds"] = BRANDS[self.way.brand]
        if rung in ("auth", "quick"):
            entry["authenticated"] = True
        return entry

    def observation(self):
        way = self.way
        steps = [("mm1", 500), ("mm1", 4500)]
        if way.height != "message1":
            steps += [("mm3", 500)]
        if way.height in ("key", "sign-in"):
            steps += [("auth", 4500), ("quick", 4500)]
        if way.height == "sign-in":
            steps += [("l2tp", 4500), ("ppp", 4500)]
        rungs = []
        ended = False
        for step in steps:
            if ended:
                rungs.append({"rung": step[0], "port": step[1], "result": "not-tried"})
                continue
            seen = self.changed.get(step, {})
            if seen is not None:
                rungs.append({"rung": step[0], "port": step[1]} | seen if seen else self.answered(*step))
            ended = step == self.stop
        for key, seen in self.changed.items():
            if key not in steps and seen is not None:
                rungs.append({"rung": key[0], "port": key[1]} | seen)
        rungs += self.added
        told = {"address": self.address, "rungs": rungs} | self.more
        if way.nat != "untold" and way.height != "message1":
            told |= {"serverBehindNat": way.nat in ("server", "both"), "clientBehindNat": way.nat in ("client", "both")}
        if way.certificate:
            told["withCertificate"] = True
        return told
