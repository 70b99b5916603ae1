# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A certificate authority of the lab's own, made by openssl: one certificate for the server, one for the client."""
import subprocess

from host import LabError


def openssl(*words):
    done = subprocess.run(("openssl", *map(str, words)), capture_output=True, text=True)
    if done.returncode:
        raise LabError(f"openssl {words[0]}: {done.stderr.strip()}")


class Authority:
    def __init__(self, folder, large=False):
        """`large`: the client's certificate alone fills more than one packet."""
        self.folder = folder
        folder.mkdir()
        self.authority = folder / "ca.pem"
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 30, "-subj", "/CN=Lab authority",
                "-keyout", folder / "ca.key", "-out", self.authority,
                "-addext", "basicConstraints=critical,CA:TRUE")
        names = "".join(f",DNS:computer-{number:03}.a-rather-long-name.example.net" for number in range(40 if large else 0))
        self.issue("client", "laptop.example.net", f"DNS:laptop.example.net{names}", 30)
        self.client = folder / "client-all.pem"
        self.client.write_text("".join((folder / f"client.{end}").read_text() for end in ("pem", "key")))
        self.client.chmod(0o600)

    def issue(self, name, subject, alternative, days):
        request, extensions = self.folder / f"{name}.csr", self.folder / f"{name}.ext"
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={subject}",
                "-keyout", self.folder / f"{name}.key", "-out", request)
        extensions.write_text(f"subjectAltName={alternative}\nextendedKeyUsage=serverAuth,clientAuth\n")
        openssl("x509", "-req", "-in", request, "-CA", self.authority, "-CAkey", self.folder / "ca.key",
                "-CAcreateserial", "-extfile", extensions, "-days", days, "-out", self.folder / f"{name}.pem")

    def renew_server(self, address, days=30):
        """Negative days: it has expired."""
        self.issue("server", address, f"IP:{address}", days)

    def install(self, place, address):
        """The server's certificate and key where swanctl looks for them."""
        if not (self.folder / "server.pem").exists():
            self.renew_server(address)
        for name, source in (("x509/server.pem", "server.pem"), ("x509ca/ca.pem", "ca.pem"), ("private/server.pem", "server.key")):
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes((self.folder / source).read_bytes())
