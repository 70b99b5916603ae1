# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What people's reports tell beyond faults.py: what Windows said, what else was installed; and what lies about on a healthy
computer without being a fault."""
import faults as f

WINDOWS = "Microsoft Corporation"
WINDOWS_FIREWALL = "decc16ca-3f33-4346-be1e-8fb4ae0f3d62"


# --- how far a first look sees ----------------------------------------------------------------------------------------

def first_look(nat="both", brand="libreswan"):
    """Nobody has typed the key: the two messages that need none were answered. A libreswan or strongSwan that forces
    encapsulation claims a NAT on both sides."""
    return f.way(height="message3", nat=nat, brand=brand)


def key_typed(nat="both", brand="libreswan"):
    return f.way(height="key", nat=nat, brand=brand)


def unheard(pc):
    """Nothing comes back from the server; other UDP passes."""
    f.way(height="message1")(pc)
    f.silent(500, 4500)(pc)
    f.udp_passes(pc)


# --- what Windows said ------------------------------------------------------------------------------------------------

def failed(error, *ago, **told):
    """So many minutes ago, the newest first."""
    def step(pc):
        for minutes in ago or (4,):
            f.windows_got(error, minutes, **told)(pc)
    return step


def connected_before(ago):
    return f.windows_got(0, ago, reached="connected", lasted=45)


# --- what was installed as well ---------------------------------------------------------------------------------------

def also_connected(name, address):
    """One more interface, which leads nowhere."""
    def step(pc):
        own = {"name": "Ethernet 2", "type": 6, "addresses": [pc.own_address], "metrics": [25]}
        pc.machine.setdefault("interfaces", [own]).append({"name": name, "type": 6, "addresses": [address]})
    return step


def runs(name, display):
    return f.service(name, start="automatic", state="running", exitCode=0, displayName=display)


def wsl(pc):
    runs("WSLService", "WSL Service")(pc)
    pc.service("hns", start="manual", state="running", exitCode=0, displayName="Host Network Service")


def wsl_with_nat(pc):
    wsl(pc)
    also_connected("vEthernet (WSL)", "172.29.48.1")(pc)


def docker(pc):
    runs("com.docker.service", "Docker Desktop Service")(pc)
    also_connected("vEthernet (DockerNAT)", "10.0.75.1")(pc)


def virtual_box(pc):
    also_connected("VirtualBox Host-Only Network", "192.168.56.1")(pc)


def shrew_soft(pc):
    """Installed while looking for the cause, and stopped again."""
    for name, display in (("iked", "ShrewSoft IKE Daemon"), ("ipsecd", "ShrewSoft IPSEC Daemon")):
        pc.service(name, start="manual", state="stopped", exitCode=0, displayName=display)


def soft_ether_server(pc):
    runs("SEVPNSERVER", "SoftEther VPN Server")(pc)
    f.off("IKEEXT")(pc)


def holds_ike_ports(process):
    """Another program than Windows' service listens where the key exchange arrives."""
    def step(pc):
        pc.words["process"] = process
        pc.machine["udp"] = [{"address": "0.0.0.0", "port": port, "processId": 4711, "process": process,
                              "services": ["SEVPNSERVER"]} for port in (500, 4500)]
    return step


def knows_no_connection(pc):
    """Everything that a client may offer is refused."""
    f.both_refuse(14, detail="NO-PROPOSAL-CHOSEN")(pc)
    for offer in ("modern", "outdated", "certificate"):
        f.offer(offer, result="refused")(pc)


def is_windows(name, number, revision):
    def step(pc):
        pc.machine["system"] = {"name": f"{name} ({number}.{revision})", "windows": True}
        f.build(number, revision)(pc)
    return step


def drops_l2tp(product):
    """A filter product lets the key exchange pass and drops L2TP of the system, out and in."""
    def step(pc):
        pc.words["product"] = product
        for direction in ("out", "in"):
            f.dropped(1701, direction=direction, localPort=1701, program="System", filter=f"{product} - Block")(pc)
    return step


def drops_ike(product):
    """A filter product lets no program out that nobody has allowed: neither Windows' key exchange nor ours."""
    def step(pc):
        pc.words["product"] = product
        f.silent(500, 4500)(pc)
        for port in (500, 4500):
            f.dropped(port, localPort=port, program="\\device\\harddiskvolume3\\windows\\system32\\svchost.exe",
                      filter=f"{product} - Block")(pc)
    return step


# --- what lies about on a healthy computer ----------------------------------------------------------------------------

def cured_failure(pc):
    """Windows failed within the hour, and connected later."""
    attempts = pc.machine.get("attempts", [])
    if not any(one["error"] == 0 and one["connection"] == pc.profile["name"] for one in attempts):
        connected_before(pc.dice.randrange(2, 12))(pc)
    for _ in range(pc.dice.randrange(1, 4)):
        failed(pc.dice.choice((619, 628, 691, 720, 789, 809)), pc.dice.randrange(15, 58))(pc)


def another_connection_failed(pc):
    """To somewhere else, just now."""
    if not pc.ladder.way.asked:  # then nothing says which of them is meant
        return
    other = {"name": "Branch 2", "owner": "user", "tunnel": "l2tp", "server": "branch2.example.org",
             "authentication": "pre-shared-key", "keyStored": True}
    pc.other_profiles = pc.other_profiles + [other]
    pc.put("attempts", {"error": pc.dice.choice((691, 789, 809, 868)), "connection": other["name"], "server": other["server"],
                        "at": pc.ago(pc.dice.randrange(1, 50))})


def failed_before_the_start(pc):
    """Nobody has tried again since."""
    failed(pc.dice.choice((628, 789, 809)), int((pc.now - pc.booted).total_seconds() // 60) + pc.dice.randrange(5, 90))(pc)


def other_vpn_idle(pc):
    if "devices" not in pc.machine:
        f.idle_vpn(pc)


def housekeeping_drops(pc):
    """Windows' own filters: an answer that came late, a closed network, somebody else's knocking."""
    if isinstance(pc.machine.get("filterEvents"), dict):
        return
    ours = {"provider": WINDOWS, "providerKey": WINDOWS_FIREWALL, "installed": True, "protocol": "udp", "event": "drop"}
    service = "\\device\\harddiskvolume3\\windows\\system32\\svchost.exe"
    seen = ({"filter": "Port Scanning Prevention Filter", "filterId": 70028, "layer": "13", "direction": "in",
             "remoteAddress": pc.address, "remotePort": 500, "localPort": 51877},
            {"filter": "Quarantine Default Inbound Block", "filterId": 70031, "layer": "44", "direction": "out",
             "remoteAddress": pc.address, "remotePort": 500, "localPort": 500, "program": service},
            {"filter": "Default Inbound", "filterId": 66241, "layer": "44", "direction": "out",
             "remoteAddress": "198.51.100.66", "remotePort": 500, "localPort": 500, "program": service})
    for event in pc.dice.sample(seen, pc.dice.randrange(1, 4)):
        pc.put("filterEvents", ours | event | {"at": pc.ago(pc.dice.randrange(2, 55))})


def sleeping_services(pc):
    """Stopped because nobody needs them just now."""
    if "udp" in pc.machine:  # IKEEXT holds its ports: a connection is up
        return
    for name, triggered in (("IKEEXT", True), ("PolicyAgent", True), ("SstpSvc", False), ("TapiSrv", False)):
        if name not in pc.machine.get("services", {}):
            pc.service(name, start="manual", state="stopped", exitCode=pc.dice.choice((0, 1077)), triggered=triggered)


IRRITANTS = (cured_failure, another_connection_failed, failed_before_the_start, other_vpn_idle,
             housekeeping_drops, wsl_with_nat, docker, sleeping_services)


def irritants(pc):
    """Some of them, as the dice fall."""
    for step in pc.dice.sample(IRRITANTS, pc.dice.randrange(2, 6)):
        step(pc)
