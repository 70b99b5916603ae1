#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Writes the manifest for winget (format 1.6, several files): winget.py ADDRESS PACKAGES-FOLDER OUTPUT-FOLDER

ADDRESS is where fix789-setup.exe and fix789.msi of PACKAGES-FOLDER will be downloaded from, such as https://example.com/0.1.0. The
checksums are those of the files as they lie there, so sign them first. JSON is YAML as well, and needs no rules for quoting."""
import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAME = "Fix789.Fix789"


def property_of(msi, name):
    for line in subprocess.run(["msiinfo", "export", str(msi), "Property"], capture_output=True, text=True, check=True).stdout.splitlines():
        if line.startswith(name + "\t"):
            return line.split("\t")[1].strip()
    sys.exit(f"winget.py: {msi} has no {name}")


def main():
    address, packages, output = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if not re.fullmatch(r"https://\S+", address):
        sys.exit("winget.py: the address must begin with https://")
    version = re.search(r"^project\(Fix789 VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text(), re.M)[1]

    def installer(name, kind, product, **more):
        return {"Architecture": "x64", "InstallerType": kind, "Scope": "machine", "InstallerUrl": f"{address}/{name}",
                "InstallerSha256": hashlib.sha256((packages / name).read_bytes()).hexdigest().upper(), "ProductCode": product, **more}

    def manifest(kind, **content):
        return {"PackageIdentifier": NAME, "PackageVersion": version, **content, "ManifestType": kind, "ManifestVersion": "1.6.0"}

    texts = {"Publisher": "Fix789 contributors", "PackageName": "Fix789", "License": "MIT", "Copyright": "2026 Fix789 contributors"}
    files = {
        f"{NAME}.yaml": manifest("version", DefaultLocale="en-US"),
        f"{NAME}.installer.yaml": manifest(
            "installer", Platform=["Windows.Desktop"], MinimumOSVersion="10.0.17763.0", InstallModes=["interactive", "silent"],
            UpgradeBehavior="install", ElevationRequirement="elevatesSelf",
            Installers=[
                # 3: it is installed, and diagnoses (docs/deployment.md).
                installer("fix789-setup.exe", "nullsoft", "Fix789", InstallerSuccessCodes=[3], ExpectedReturnCodes=[
                    {"InstallerReturnCode": 4, "ReturnResponse": "custom"}, {"InstallerReturnCode": 5, "ReturnResponse": "packageInUse"},
                    {"InstallerReturnCode": 6, "ReturnResponse": "alreadyInstalled"},
                    {"InstallerReturnCode": 7, "ReturnResponse": "downgrade"}]),
                installer("fix789.msi", "wix", property_of(packages / "fix789.msi", "ProductCode")),
            ]),
        f"{NAME}.locale.en-US.yaml": manifest(
            "defaultLocale", PackageLocale="en-US", **texts, Moniker="fix789", Tags=["vpn", "l2tp", "ipsec", "error-789"],
            ShortDescription="Finds out why an L2TP/IPsec VPN fails with error 789, and repairs what can be repaired on the computer."),
        f"{NAME}.locale.de-DE.yaml": manifest(
            "locale", PackageLocale="de-DE", **texts,
            ShortDescription="Findet heraus, warum ein L2TP/IPsec-VPN mit Fehler 789 scheitert, und repariert, was sich auf dem Computer reparieren lässt."),
    }
    output.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (output / name).write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")


main()
