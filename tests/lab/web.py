#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Web sites outside, and portals inside: answers by what is written down for each host.

    web.py --listen 198.18.8.1 [--port 80] [--tls-port 443 --certificate CHAIN] --sites '{"one.example": {"status": 200, "body": "well"}}'

A site is a list of rules or one rule; the first whose "path" the asked path begins with answers (none: any path). A rule:
  status, reason, headers {name: value}, body    the answer; "{host}" and "{path}" in them are those that were asked for
  echo: NAME                                     the body is the value of that parameter
  silent: true                                   the connection stays open without an answer
  raw: TEXT                                      these very bytes
The host "*" stands for every other; a host that nothing is written for gets 404.
"""
import argparse
import json
import socket
import socketserver
import ssl
import sys
import threading
import time
from urllib.parse import parse_qs, urlsplit


def rule_for(sites, host, path):
    rules = sites.get(host, sites.get("*", {"status": 404, "body": "not here"}))
    for rule in rules if isinstance(rules, list) else [rules]:
        if path.startswith(rule.get("path", "/")):
            return rule
    return {"status": 404, "body": "not here"}


def answer(rule, host, path):
    if "raw" in rule:
        return rule["raw"].encode()
    if "echo" in rule:
        body = parse_qs(urlsplit(path).query).get(rule["echo"], [""])[0]
    else:
        body = rule.get("body", "").replace("{host}", host).replace("{path}", path)
    status = rule.get("status", 200)
    headers = {"Content-Type": "text/html" if "<" in body else "text/plain"} if body else {}
    headers |= {name: value.replace("{host}", host).replace("{path}", path) for name, value in rule.get("headers", {}).items()}
    lines = [f"HTTP/1.1 {status} {rule.get('reason', 'Said')}", *(f"{name}: {value}" for name, value in headers.items()),
             "Connection: close"]
    if status != 204:
        lines.append(f"Content-Length: {len(body.encode())}")
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


class Visit(socketserver.StreamRequestHandler):
    timeout = 10

    def handle(self):
        try:
            first = self.rfile.readline(8192).decode("latin-1").split()
            host = ""
            while (line := self.rfile.readline(8192).decode("latin-1").strip()):
                name, _, value = line.partition(":")
                if name.lower() == "host":
                    host = value.strip().partition(":")[0].lower()
            if len(first) < 2:
                return
            rule = rule_for(self.server.sites, host, first[1])
            if rule.get("silent"):
                time.sleep(30)
                return
            self.wfile.write(answer(rule, host, first[1]))
        except OSError:
            pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, place, sites, tls=None):
        self.sites, self.tls = sites, tls
        super().__init__(place, Visit)

    def finish_request(self, request, client):
        if self.tls:
            request.settimeout(5)
            try:
                request = self.tls.wrap_socket(request, server_side=True)
            except (OSError, ssl.SSLError):
                return
        super().finish_request(request, client)

    def handle_error(self, request, client):
        pass


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--listen", required=True)
    words.add_argument("--port", type=int, default=80)
    words.add_argument("--tls-port", type=int, default=443)
    words.add_argument("--certificate")
    words.add_argument("--sites", type=json.loads, required=True)
    given = words.parse_args()
    servers = [Server((given.listen, given.port), given.sites)]
    if given.certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(given.certificate)
        servers.append(Server((given.listen, given.tls_port), given.sites, tls))
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print("ready", flush=True)
    while True:
        time.sleep(3600)


if __name__ == "__main__":
    socket.setdefaulttimeout(None)
    sys.exit(main())
