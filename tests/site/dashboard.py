# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A Meraki dashboard for tests: answers as its public interface is documented, and counts what it is asked.

It knows 404 for what is not there, 401 for a wrong key, pages with a Link header whose rel is not quoted, 429 with Retry-After
beyond ten requests a second, and nothing but GET.
"""
import collections
import http.server
import json
import threading
import time
import urllib.parse

KEY = "5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed"


def rule(policy, protocol="Any", port="Any", to="Any", comment="", **more):
    return {"comment": comment, "policy": policy, "protocol": protocol, "destPort": port, "destCidr": to, **more}


def mx_rule(policy, protocol="Any", port="Any", source="Any", to="Any", comment=""):
    return rule(policy, protocol, port, to, comment, srcPort="Any", srcCidr=source, syslogEnabled=False)


DEFAULT = rule("allow", comment="Default rule", ipVer="ipv4")
LAN = rule("deny", to="Local LAN", comment="Wireless clients accessing LAN", ipVer="ipv4")
MX_DEFAULT = mx_rule("allow", comment="Default rule")


def organisation(networks=1, ssids=5):
    """Path: body. Every network lets the VPN through."""
    answers = {"/organizations": [{"id": "1", "name": "Shops", "url": "https://n1.meraki.com/o/x/manage"}],
               "/organizations/1/networks": [], "/organizations/1/devices": [], "/organizations/1/appliance/uplink/statuses": [],
               "/organizations/1/appliance/vpn/thirdPartyVPNPeers": {"peers": []}}
    for n in range(1, networks + 1):
        network = f"N_{n}"
        answers["/organizations/1/networks"].append(
            {"id": network, "organizationId": "1", "name": f"Shop {n}", "productTypes": ["wireless", "appliance"],
             "timeZone": "Europe/Berlin", "tags": [], "isBoundToConfigTemplate": False})
        answers["/organizations/1/devices"].append(
            {"serial": f"Q2AB-CDEF-{n:04d}", "mac": f"0c:8d:db:00:00:{n % 256:02x}", "model": "MR46", "productType": "wireless",
             "networkId": network, "lanIp": "192.168.10.5"})
        at = f"/networks/{network}"
        answers[f"{at}/wireless/ssids"] = [
            {"number": k, "name": "Guests" if k == 0 else f"Staff {k}", "enabled": k < ssids, "authMode": "open" if k == 0 else "psk",
             "psk": "wifi-key-of-the-shop", "encryptionMode": "wpa", "ipAssignmentMode": "NAT mode" if k == 0 else "Bridge mode",
             "splashPage": "Click-through splash page" if k == 0 else "None", "useVlanTagging": k > 0, "defaultVlanId": 20}
            for k in range(15)]
        for k in range(15):
            ssid = f"{at}/wireless/ssids/{k}"
            answers[f"{ssid}/firewall/l3FirewallRules"] = {"rules": [LAN, DEFAULT], "allowLanAccess": False}
            answers[f"{ssid}/firewall/l7FirewallRules"] = {"rules": []}
            answers[f"{ssid}/splash/settings"] = {"blockAllTrafficBeforeSignOn": False, "splashTimeout": 30}
            answers[f"{ssid}/deviceTypeGroupPolicies"] = {"enabled": False, "deviceTypePolicies": []}
        answers[f"{at}/groupPolicies"] = []
        for name in ("l3FirewallRules", "l7FirewallRules", "portForwardingRules", "oneToOneNatRules", "oneToManyNatRules"):
            answers[f"{at}/appliance/firewall/{name}"] = {"rules": [MX_DEFAULT] if name[1] == "3" else []}
        answers[f"{at}/appliance/settings"] = {"deploymentMode": "routed", "dynamicDns": {"enabled": False}}
        answers[f"{at}/appliance/vlans"] = [{"id": "10", "name": "Devices", "subnet": "192.168.10.0/24"},
                                           {"id": "20", "name": "Staff", "subnet": "192.168.20.0/24"}]
        answers[f"{at}/appliance/vpn/siteToSiteVpn"] = {"mode": "none", "hubs": [], "subnets": []}
    return answers


class Dashboard:
    """`answers`: path: body, or a number for that status. `strict`: 429 beyond ten requests a second."""

    def __init__(self, answers, strict=True, latency=0.0):
        self.answers, self.strict, self.latency = answers, strict, latency
        self.asked, self.methods, self.times, self.refused = [], collections.Counter(), [], 0
        self.lock = threading.Lock()
        dashboard = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self, status, body, **headers):
                data = json.dumps(body).encode() if not isinstance(body, bytes) else body
                self.send_response(status)
                self.send_header("Content-Type", "application/json; charset=utf-8")
                self.send_header("Content-Length", str(len(data)))
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                self.wfile.write(data)

            def any_method(self):
                dashboard.serve(self)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = any_method

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def serve(self, handler):
        now = time.monotonic()
        with self.lock:
            self.methods[handler.command] += 1
            self.times.append(now)
            self.asked.append(handler.path)
            crowded = self.strict and sum(now - t < 1 for t in self.times) > 10
            self.refused += crowded
        time.sleep(self.latency)
        if handler.headers.get("Authorization") != "Bearer " + KEY:
            handler.answer(401, {"errors": ["Invalid API key"]})
        elif crowded:
            handler.answer(429, {"errors": ["API rate limit exceeded for organization"]}, Retry_After="1")
        else:
            self.give(handler)

    def give(self, handler):
        url = urllib.parse.urlsplit(handler.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        body = self.answers.get(url.path.removeprefix("/api/v1"), 404)
        if isinstance(body, list) and body and isinstance(body[0], int):
            body = body.pop(0) if len(body) > 1 else body[0]  # another answer each time
        if isinstance(body, int):
            handler.answer(body, {"errors": ["Not found"]}, **({"Retry_After": "0"} if body == 429 else {}))
        elif isinstance(body, bytes):
            handler.answer(200, body)
        elif isinstance(body, list) and "perPage" in query and body and "id" in body[0]:
            size = min(int(query["perPage"]), getattr(self, "page", 1000))
            ids = [one["id"] for one in body]
            begin = ids.index(query["startingAfter"]) + 1 if "startingAfter" in query else 0
            links = [f"<{self.url}{url.path}?perPage={query['perPage']}>; rel=first"]
            if begin + size < len(body):
                links.append(f"<{self.url}{url.path}?perPage={query['perPage']}&startingAfter={ids[begin + size - 1]}>; rel=next")
            handler.answer(200, body[begin:begin + size], Link=", ".join(links))
        else:
            handler.answer(200, body)
