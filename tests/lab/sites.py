# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Another site: a gateway of its own at the same provider, and the client that goes there and comes back."""
from host import Host

PROVIDER_SIDE = "198.18.9.1"


class OtherSite:
    """Of one lab. Its addresses are often those of the first site, as those of many small networks are."""

    def __init__(self, lab):
        self.lab, self.first = lab, (lab.gateway, lab.gateway_inside, lab.client_address)
        inside, client = lab.dice.choice((self.first[1:], ("192.168.254.1", "192.168.254.77")))
        gateway = Host(lab.run, lab.number, "elsewhere")
        lab.hosts.append(gateway)
        self.second = (gateway, inside, client)
        lab.cable(lab.client, "away", gateway, "lan")
        lab.cable(gateway, "wan", lab.isp, "other")
        lab.isp.ip(f"addr add {PROVIDER_SIDE}/24 dev other", "link set other up")
        gateway.ip("link set lo up", f"addr add {inside}/24 dev lan", "link set lan up",
                   f"addr add 198.18.9.{lab.dice.randrange(10, 250)}/24 dev wan", "link set wan up",
                   f"route add default via {PROVIDER_SIDE}")
        gateway.settings(ipv4__ip_forward=1)
        lab.filter_gateway(gateway)

    def go(self):
        self.join(self.second, 24, "net", "away")

    def back(self):
        self.join(self.first, self.lab.lan_bits, "away", "net")

    def join(self, site, bits, left, port):
        """From here on the lab's gateway is that of the site."""
        lab = self.lab
        lab.gateway, lab.gateway_inside, lab.client_address = site
        lab.client.ip(f"addr flush dev {left}", f"link set {left} down", f"addr flush dev {port}",
                      f"addr add {lab.client_address}/{bits} dev {port}", f"link set {port} up",
                      f"route add default via {lab.gateway_inside}")
