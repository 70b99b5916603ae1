#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Lists what is shipped (CycloneDX 1.5, JSON) from the files themselves, the packages of this system and the Windows libraries:

    sbom.py windows FOLDER [--licenses FOLDER]    writes the licence texts first, if asked to
    sbom.py linux FOLDER                          FOLDER as it will be installed (usr/...)

A file that belongs to no known component ends it with exit code 1: nothing is shipped that nobody answers for."""
import argparse
import datetime
import fnmatch
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[1]
SYSROOT = pathlib.Path(os.environ.get("FIX789_WINDOWS_SYSROOT", ROOT / "build/windows-sysroot"))
NAME = "fix789.cdx.json"  # the list itself, which cannot contain its own checksum


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def version_of_project():
    return re.search(r"^project\(Fix789 VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text(), re.M)[1]


def version_in(pattern, text):
    found = None
    for path in sorted((SYSROOT / "lib/cmake").glob(pattern)):
        found = found or re.search(text, path.read_text())
    if not found:
        sys.exit(f"sbom.py: the version of {pattern} is not in {SYSROOT}")
    return found[1]


def package(name):
    return run("dpkg-query", "-W", "-f=${source:Version}", name)


def upstream(version):
    return re.sub(r"^\d+:", "", version).split("-")[0].split("+")[0]


NUMBER = r'set\(PACKAGE_VERSION "?([0-9.]+)"?\)'


def windows_components():
    """Name, version, licence (SPDX), whose copyright file of this system has the text, files. What is linked statically has none."""
    gcc = upstream(run("x86_64-w64-mingw32-g++-posix", "-dumpfullversion"))
    return [
        ("Fix789", version_of_project(), "MIT", None, ["fix789*.exe", "fix789*.dll", "translations/fix789_*.qm", "licenses/*", "portable.txt"]),
        ("Qt", version_in("Qt6Core/Qt6CoreConfigVersionImpl.cmake", NUMBER), "LGPL-3.0-only", "libqt6core6",
         ["Qt6*.dll", "platforms/*.dll", "styles/*.dll", "tls/*.dll", "translations/qt*.qm"]),
        ("OpenSSL", version_in("OpenSSL/OpenSSLConfigVersion.cmake", NUMBER), "Apache-2.0", "libssl-dev", ["libcrypto-3-x64.dll"]),
        ("GCC runtime", gcc, "GPL-3.0-or-later WITH GCC-exception-3.1", "g++-mingw-w64-x86-64-posix",
         ["libgcc_s_seh-1.dll", "libstdc++-6.dll", "libssp-0.dll"]),
        ("MinGW-w64 winpthreads", upstream(package("mingw-w64-x86-64-dev")), "MIT AND BSD-3-Clause", "mingw-w64-x86-64-dev", ["libwinpthread-1.dll"]),
        ("spdlog", version_in("spdlog/spdlogConfigVersion.cmake", NUMBER), "MIT", "libspdlog-dev", []),
        ("fmt", version_in("fmt/fmt-config-version.cmake", NUMBER), "MIT", "libfmt-dev", []),
    ]


def linux_components(folder):
    """Ours, and the packages that have what our programs link."""
    components = [("Fix789", version_of_project(), "MIT", None, ["*"])]
    libraries = set()
    for program in folder.rglob("usr/bin/*"):
        libraries |= set(re.findall(r"=> (/\S+)", run("ldd", str(program))))
    packages = set()
    for library in libraries:
        for path in {library, os.path.realpath(library), library.removeprefix("/usr"), os.path.realpath(library).removeprefix("/usr")}:
            owner = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False).stdout
            if owner:
                packages.add(owner.split(":")[0])
                break
        else:
            sys.exit(f"sbom.py: no package has {library}")
    components += [(name, package(name), None, None, []) for name in sorted(packages)]
    for name in ("libspdlog-dev",):
        if name.replace("-dev", "1.10") not in packages:
            components.append((name, package(name), None, None, []))
    return components


def write_licenses(components, folder):
    """The texts, with those that Debian's copyright files refer to."""
    referred = set()
    for name, version, licence, owner, _ in components:
        if owner is None:
            continue
        text = pathlib.Path(f"/usr/share/doc/{owner}/copyright").read_text(errors="replace")
        referred |= set(re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])", text))
        (folder / f"{name.replace(' ', '-')}.txt").write_text(f"{name} {version}: {licence}\n\n{text}")
    referred |= {"LGPL-3", "GPL-3", "Apache-2.0"}
    for name in sorted(referred):
        path = pathlib.Path("/usr/share/common-licenses") / name
        if path.exists():
            (folder / f"{path.resolve().name}.txt").write_text(path.read_text(errors="replace"))
    for document in sorted((SYSROOT / "sbom").glob("*.spdx")):  # what Qt itself has in it
        (folder / document.name).write_text(document.read_text())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("system", choices=["windows", "linux"])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--licenses", type=pathlib.Path)
    order = parser.parse_args()
    components = windows_components() if order.system == "windows" else linux_components(order.folder)
    if order.licenses:
        write_licenses(components, order.licenses)
    files = sorted(str(path.relative_to(order.folder)) for path in order.folder.rglob("*") if path.is_file() and path.name != NAME)
    taken = {}
    for path in files:
        owner = next((c[0] for c in components if any(fnmatch.fnmatchcase(path, pattern) for pattern in c[4])), None)
        if owner is None:
            sys.exit(f"sbom.py: {path} belongs to no component")
        taken.setdefault(owner, []).append(path)
    listed = []
    for name, version, licence, _, patterns in components:
        if patterns and name not in taken:
            sys.exit(f"sbom.py: nothing of {name} is shipped")
        kind = "application" if name == "Fix789" else "library"
        purl = f"pkg:generic/{name.lower().replace(' ', '-')}@{version}" if order.system == "windows" or name == "Fix789" else f"pkg:deb/debian/{name}@{version}"
        component = {"type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl}
        if licence:
            component["licenses"] = [{"expression": licence}]
        component["components"] = [
            {"type": "file", "name": path, "hashes": [{"alg": "SHA-256", "content": hashlib.sha256((order.folder / path).read_bytes()).hexdigest()}]}
            for path in taken.get(name, [])]
        if not component["components"]:
            del component["components"]
        listed.append(component)
    time = datetime.datetime.fromtimestamp(int(run(str(ROOT / "installer/epoch.sh"))), datetime.timezone.utc)
    bom = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
           "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": {"type": "application", "name": "Fix789", "version": version_of_project()}},
           "components": listed}
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom, sort_keys=True))}"
    print(json.dumps(bom, indent=1))


main()
