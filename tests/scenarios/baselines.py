# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What simpler tools would say of the same computers: each looks at a case as such a tool would look at the computer, and gives
causes in its order."""
import json
from pathlib import Path

from computer import NAT_KEY, NAT_VALUE

COMPUTERS = Path(__file__).resolve().parents[2] / "resources/computers"


def merged(base, over):
    if not isinstance(base, dict) or not isinstance(over, dict):
        return over
    return base | {name: merged(base.get(name), value) for name, value in over.items()}


def whole(case):
    """With what the base gives."""
    machine = case["machine"]
    while case["base"]:
        case = json.loads((COMPUTERS / f"{case['base']}.json").read_text())
        machine = merged(case["machine"], machine)
    return machine


def nat_value(machine):
    return machine["registry"][NAT_KEY][NAT_VALUE]


def profile_of(machine):
    return next((one for one in machine["profiles"] if one.get("server") in machine.get("ike", {})), None)


def message1(machine, port):
    """What one message met there; None where nobody was asked."""
    for seen in machine.get("ike", {}).values():
        for rung in seen.get("rungs", ()):
            if rung["rung"] == "mm1" and rung["port"] == port:
                return rung
    return None


def article(machine):
    """The order of checks of the article: services to Automatic, the connection, the registry value, certificates, ports."""
    found = [f"service.disabled:{name}" for name in ("IKEEXT", "RasMan")
             if machine["services"][name].get("start") != "automatic" or machine["services"][name].get("state") != "running"]
    profile = profile_of(machine)
    if profile and profile.get("tunnel") != "l2tp":
        found.append("profile.tunnel-type")
    if profile and profile.get("keyStored") is False:
        found.append("psk.none-stored")
    if nat_value(machine) != 2:
        found.append("registry.nat-t-needed")
    now = machine["clock"].get("now", "")
    if any(one["notAfter"] < now for one in machine.get("certificates") or ()):
        found.append("certificate.expired")
    return found + ports_by_tcp(machine)


def ports_by_tcp(machine):
    """Connects to the UDP ports by TCP. No VPN server listens there, so both are always "closed"."""
    return ["path.udp500-blocked", "path.udp4500-blocked"] if machine.get("ike") else []


def ike_scan(machine):
    """One message 1 to UDP 500, and a rule for each outcome."""
    if any(isinstance(answer, dict) and answer.get("absent") for answer in machine.get("dns", {}).values()):
        return ["profile.server-name-unknown"]
    seen = message1(machine, 500)
    if seen is None or seen["result"] == "answered":
        return []
    if seen["result"] == "refused":
        return ["server.proposal-mismatch"]
    if seen["result"] == "unreachable":
        return ["server.ike-down"]
    return ["path.udp500-blocked"]


def always_write_2(machine):
    return ["registry.nat-t-needed"] if nat_value(machine) != 2 else []


BASELINES = {"the article's order of checks": article, "UDP ports by TCP": ports_by_tcp, "ike-scan with simple rules": ike_scan,
             "always write 2": always_write_2}


def report_of(causes):
    """As a report that judge.py can read."""
    empty = {"evidence": ["-"], "fix": None, "where": None, "temporary": False}
    listed = [{"id": name.partition(":")[0], "subject": name.partition(":")[2] or None} | empty for name in causes]
    state = "caused" if causes else "healthy"
    return {"exit": 1 if causes else 0,
            "report": {"portal": {"state": "not-looked"},
                       "verdict": {"state": state, "transient": False, "causes": listed, "undetermined": [], "untested": [],
                                   "excluded": [], "notes": []}}}
