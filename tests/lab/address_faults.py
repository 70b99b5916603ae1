# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Faults of a server whose name has several addresses; each as in faults.py."""
from truths import caused, undetermined


def second_address_silent(lab):
    lab.server.rule("input", f"ip daddr {lab.other_address} udp dport {{ 500, 4500 }} drop")
    return caused("server.one-of-several", where=lab.other_address)


def first_address_silent(lab):
    lab.server.rule("input", f"ip daddr {lab.server_address} udp dport {{ 500, 4500 }} drop")
    return caused("server.one-of-several", where=lab.server_address)


def ipv6_not_routed(lab):
    # The gateway itself says that it has no way there.
    lab.gateway.execute("ip", "-6", "route", "del", "default")
    return caused("path.ipv6-dead", where=lab.gateway6)


def ipv6_swallowed(lab):
    # Whose fault the silence is cannot be told from here.
    lab.isp.rule("forward", 'iifname "access" drop', "ip6")
    return undetermined("path.ipv6-dead", "server.one-of-several")


def no_daemon_on_ipv6(lab):
    lab.server.rule("input", "udp dport { 500, 4500 } reject with icmpv6 type port-unreachable", "ip6")
    return caused("server.one-of-several", where=lab.other_address)
