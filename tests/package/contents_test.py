#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What is in the packages, read back with other tools:  contents_test.py FOLDER

FOLDER holds fix789-setup.exe, fix789.msi, fix789-portable.zip (or some of them). Ends with "N passed, N failed, N skipped"."""
import hashlib
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.Path(sys.argv[1])
MEGABYTE = 1024 * 1024
PROGRAMS = {"fix789.exe", "fix789ctl.exe", "fix789repair.exe"}
results = {"passed": 0, "failed": 0, "skipped": 0}


def check(name, holds, why=""):
    results["passed" if holds else "failed"] += 1
    print(f"PASS {name}" if holds else f"FAIL {name}: {why}", flush=True)


def skip(name, why):
    results["skipped"] += 1
    print(f"SKIP {name}: {why}", flush=True)


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def resources(data):
    """{(type, id, language)} of a program's resources (PE format: .rsrc, three levels of directories)."""
    pe = struct.unpack_from("<I", data, 0x3C)[0]
    sections, optional = struct.unpack_from("<H", data, pe + 6)[0], struct.unpack_from("<H", data, pe + 20)[0]
    table = pe + 24 + optional
    rsrc = next((struct.unpack_from("<I", data, table + 40 * i + 20)[0] for i in range(sections) if data[table + 40 * i:table + 40 * i + 5] == b".rsrc"), None)
    if rsrc is None:
        return set()

    def entries(at):
        named, numbered = struct.unpack_from("<HH", data, rsrc + at + 12)
        for i in range(named + numbered):
            yield struct.unpack_from("<II", data, rsrc + at + 16 + 8 * i)

    found = set()
    for kind, types in entries(0):
        for number, languages in entries(types & 0x7FFFFFFF):
            for language, _ in entries(languages & 0x7FFFFFFF):
                found.add((kind, number, language))
    return found


def contents(name, folder, own=()):
    """A folder as it is installed: the list of contents, the licences, the programs."""
    files = {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()} - set(own)
    bom = json.loads((folder / "fix789.cdx.json").read_text())
    listed = {file["name"]: file["hashes"][0]["content"] for component in bom["components"] for file in component.get("components", [])}
    check(f"{name}: every file is in the list of contents", files - {"fix789.cdx.json"} <= set(listed), files - set(listed))
    check(f"{name}: the list names no other file", set(listed) <= files, set(listed) - files)
    wrong = [file for file, sum256 in listed.items() if file in files and sha256(folder / file) != sum256]
    check(f"{name}: the checksums are right", not wrong, wrong)
    bare = [c["name"] for c in bom["components"] if not (c.get("version") and c.get("licenses"))]
    check(f"{name}: each part has its version and licence", not bare, bare)
    texts = {p.stem for p in (folder / "licenses").iterdir()}
    lacking = {c["name"].replace(" ", "-") for c in bom["components"]} - texts
    check(f"{name}: each part has its licence text", not lacking, lacking)
    check(f"{name}: nothing of the tests", not [f for f in files if re.search("test|scripted|make_services|planted|end_console", f)], files)
    size = sum((folder / f).stat().st_size for f in files) / MEGABYTE
    check(f"{name}: installed at most 60 MB", size <= 60, f"{size:.1f} MB")
    print(f"{name}: {size:.1f} MB installed")
    for program in sorted(PROGRAMS & files):
        held = resources((folder / program).read_bytes())
        check(f"{name}: {program} says its version and has a manifest", {16, 24} <= {kind for kind, _, _ in held}, held)
    messages = {language for kind, _, language in resources((folder / "fix789ctl.exe").read_bytes()) if kind == 11}
    spoken = {catalogue.stem.removeprefix("fix789_") for catalogue in (ROOT / "translations").glob("fix789_*.ts")}
    check(f"{name}: fix789ctl.exe has the event log's messages in each language",
          {0x409, 0x407} <= messages and len(messages) == len(spoken) + 1, messages)
    wanted = {f"translations/{kind}_{language}.qm" for kind in ("fix789", "qtbase") for language in spoken}
    check(f"{name}: every language is beside the programs", wanted <= set(files), wanted - set(files))
    stray = [f for f in files if f.endswith((".exe", ".dll")) and str(ROOT).encode() in (folder / f).read_bytes() and f.startswith("fix789")]
    check(f"{name}: no program names the folder it was built in", not stray, stray)
    return files


def table(msi, name):
    lines = subprocess.run(["msiinfo", "export", str(msi), name], capture_output=True, text=True, check=True).stdout.replace("\r", "").split("\n")
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[3:] if line]


def manifest():
    """For winget. These are the rules of its format 1.6 for the words that ours uses (schemas/JSON/manifests/v1.6.0 in microsoft/winget-cli)."""
    head = {"PackageIdentifier": {"type": "string", "pattern": r"^[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}$", "maxLength": 128},
            "PackageVersion": {"type": "string", "pattern": r"^[^\\/:*?\"<>|]+$", "maxLength": 128}, "ManifestVersion": {"const": "1.6.0"}}

    def one(kind, required, **words):
        return {"type": "object", "additionalProperties": False, "properties": {**head, "ManifestType": {"const": kind}, **words},
                "required": [*head, "ManifestType", *required]}

    def text(least, most):
        return {"type": "string", "minLength": least, "maxLength": most}

    locale = {"type": "string", "pattern": "^[a-zA-Z]{2,3}(-[a-zA-Z]{1,8})*$", "maxLength": 20}
    code = {"type": "integer", "not": {"const": 0}, "minimum": -2147483648, "maximum": 4294967295}
    answers = ["packageInUse", "alreadyInstalled", "custom", "contactSupport", "blockedByPolicy", "systemNotSupported", "downgrade"]
    installer = {"type": "object", "additionalProperties": False, "required": ["Architecture", "InstallerUrl", "InstallerSha256", "InstallerType"], "properties": {
        "Architecture": {"enum": ["x86", "x64", "arm", "arm64", "neutral"]}, "InstallerType": {"enum": ["msi", "exe", "nullsoft", "wix", "portable", "zip"]},
        "Scope": {"enum": ["user", "machine"]}, "InstallerUrl": {"type": "string", "pattern": "^https?://.+$", "maxLength": 2048},
        "InstallerSha256": {"type": "string", "pattern": "^[A-F0-9]{64}$"}, "ProductCode": text(1, 255),
        "InstallerSuccessCodes": {"type": "array", "items": code, "maxItems": 16, "uniqueItems": True},
        "ExpectedReturnCodes": {"type": "array", "maxItems": 128, "items": {"type": "object", "additionalProperties": False, "required": ["InstallerReturnCode", "ReturnResponse"],
                                "properties": {"InstallerReturnCode": code, "ReturnResponse": {"enum": answers}}}}}}
    words = {"PackageLocale": locale, "Publisher": text(2, 256), "PackageName": text(2, 256), "License": text(3, 512), "Copyright": text(3, 512),
             "ShortDescription": text(3, 256), "Tags": {"type": "array", "items": text(1, 40), "maxItems": 16, "uniqueItems": True}}
    rules = {
        "": one("version", ["DefaultLocale"], DefaultLocale=locale),
        ".installer": one("installer", ["Installers"], Installers={"type": "array", "items": installer, "minItems": 1},
                          Platform={"const": ["Windows.Desktop"]}, MinimumOSVersion={"type": "string", "pattern": r"^\d{1,5}(\.\d{1,5}){0,3}$"},
                          InstallModes={"type": "array", "items": {"enum": ["interactive", "silent", "silentWithProgress"]}, "uniqueItems": True},
                          UpgradeBehavior={"enum": ["install", "uninstallPrevious"]}, ElevationRequirement={"enum": ["elevationRequired", "elevationProhibited", "elevatesSelf"]}),
        ".locale.en-US": one("defaultLocale", ["PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"], **words, Moniker=text(1, 40)),
        ".locale.de-DE": one("locale", ["PackageLocale"], **words)}
    with tempfile.TemporaryDirectory(prefix="fix789-winget.") as folder:
        subprocess.run([ROOT / "installer/windows/winget.py", "https://example.com/download", FOLDER, folder], check=True)
        made = {path.name.removesuffix(".yaml"): json.loads(path.read_text()) for path in pathlib.Path(folder).iterdir()}
    check("winget: the files of a manifest", set(made) == {"Fix789.Fix789" + name for name in rules}, set(made))
    for name, rule in rules.items():
        wrong = [error.message for error in jsonschema.Draft202012Validator(rule).iter_errors(made["Fix789.Fix789" + name])]
        check(f"winget: {name or 'the version'} keeps the rules", not wrong, wrong)
    told = {i["InstallerUrl"].rsplit("/", 1)[1]: i for i in made["Fix789.Fix789.installer"]["Installers"]}
    wrong = [name for name, i in told.items() if i["InstallerSha256"].lower() != sha256(FOLDER / name)]
    check("winget: the checksums are those of the files", len(told) == 2 and not wrong, wrong)
    table_of = {row["Property"]: row["Value"] for row in table(FOLDER / "fix789.msi", "Property")}
    check("winget: the MSI's product code", told["fix789.msi"]["ProductCode"] == table_of["ProductCode"], told["fix789.msi"])


def msi(package):
    size = package.stat().st_size / MEGABYTE
    # Its cabinet knows no better compression than MSZIP, so that what the installer packs into 20 MB takes more here.
    check("msi: at most 24 MB", size <= 24, f"{size:.1f} MB")
    print(f"msi: {size:.1f} MB")
    version = re.search(r"^project\(Fix789 VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text(), re.M)[1]
    values = {row["Property"]: row["Value"] for row in table(package, "Property")}
    check("msi: for all users, this version", (values["ALLUSERS"], values["ProductVersion"]) == ("1", version), values)
    check("msi: what a person may pass on", {"INSTALLDIR", "TAKEOVER", "UNDO"} <= set(values["SecureCustomProperties"].split(";")), values)
    conditions = {row["Condition"] for row in table(package, "LaunchCondition")}
    check("msi: refuses a downgrade, and beside setup", {"Installed OR NOT NEWERFOUND", "Installed OR NOT SETUPEXE"} <= conditions, conditions)
    upgrade = {row["ActionProperty"]: (row["VersionMin"], row["VersionMax"], int(row["Attributes"])) for row in table(package, "Upgrade")}
    check("msi: replaces what is older", upgrade["OLDERFOUND"] == ("0.0.0", version, 256) and upgrade["NEWERFOUND"][2] & 2 == 2, upgrade)
    order = {row["Action"]: (int(row["Sequence"]), row["Condition"]) for row in table(package, "InstallExecuteSequence")}
    at = {name: sequence for name, (sequence, _) in order.items()}
    check("msi: judges the folder before anything is written", at["InstallInitialize"] < at["JudgeFolder"] < at["InstallFiles"] < at["MakeRecord"], at)
    check("msi: undoes before the files go", at["InstallInitialize"] < at["UndoRepairs"] < at["NothingLeftToUndo"] < at["RemoveRegistryValues"] < at["RemoveFiles"], at)
    check("msi: an older version goes first", at["InstallInitialize"] < at["RemoveExistingProducts"] < at["ProcessComponents"], at)
    for action in ("UndoRepairs", "NothingLeftToUndo"):
        check(f"msi: {action} only where asked for, and never at an upgrade", order[action][1] == 'REMOVE="ALL" AND UNDO="1" AND NOT UPGRADINGPRODUCTCODE', order[action])
    actions = {row["Action"]: (int(row["Type"]), row["Source"], row["Target"]) for row in table(package, "CustomAction")}
    check("msi: the judge runs as SYSTEM and can end the installation", actions["JudgeFolder"] == (3074, "Judge", '"[INSTALLDIR]."'), actions)
    check("msi: what is left to undo ends the removal", actions["NothingLeftToUndo"][0] & 0xFC0 == 0xC00, actions)
    registry = {(row["Key"], row["Name"]): row["Value"] for row in table(package, "Registry")}
    key = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\Fix789"
    check("msi: the event source", registry.get((key, "EventMessageFile"), "").endswith("[INSTALLDIR]fix789ctl.exe") and (key, "TypesSupported") in registry, registry)
    components = table(package, "Component")
    check("msi: every component is of 64 bit and has a code of its own",
          all(int(c["Attributes"]) & 256 for c in components) and len({c["ComponentId"] for c in components}) == len(components), components[:2])
    with tempfile.TemporaryDirectory(prefix="fix789-msi.") as folder:
        subprocess.run(["msiextract", "-C", folder, str(package)], capture_output=True, check=True)
        found = next(pathlib.Path(folder).rglob("fix789.exe")).parent
        check("msi: has the repair program", PROGRAMS <= contents("msi", found), "")


def portable(package):
    with tempfile.TemporaryDirectory(prefix="fix789-zip.") as folder, zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        check("zip: one folder, sorted, one time", names == sorted(names) and all(n.startswith("Fix789/") for n in names) and len({i.date_time for i in archive.infolist()}) == 1, names[:3])
        archive.extractall(folder)
        files = contents("zip", pathlib.Path(folder) / "Fix789")
        check("zip: has no repair program", not [f for f in files if "repair" in f] and "portable.txt" in files, files)


def setup(package):
    size = package.stat().st_size / MEGABYTE
    check("setup: at most 20 MB", size <= 20, f"{size:.1f} MB")
    print(f"setup: {size:.1f} MB")
    held = {kind for kind, _, _ in resources(package.read_bytes())}
    check("setup: says its version and has a manifest", {16, 24} <= held, held)
    data = package.read_bytes()
    check("setup: is aware of the display's density", b"dpiAware" in data, "no dpiAware in its manifest")
    languages = {p.stem[len("fix789_"):] for p in (ROOT / "translations").glob("fix789_*.ts")}
    known = {"ar": "Arabic", "de": "German", "es": "SpanishInternational", "fr": "French", "it": "Italian", "ja": "Japanese", "nl": "Dutch", "pl": "Polish",
             "pt_BR": "PortugueseBR", "ru": "Russian", "tr": "Turkish", "zh_CN": "SimpChinese", "zh_TW": "TradChinese"}
    script = (ROOT / "installer/windows/sentences.nsh").read_text()
    lacking = {code for code in languages if f'MUI_LANGUAGE "{known.get(code, code)}"' not in script}
    check("setup: speaks every language of the window", not lacking, lacking)
    english = set(re.findall(r"^LangString (\w+) \$\{LANG_ENGLISH\}", script, re.M))
    for language in {known.get(code, code) for code in languages} - lacking:
        have = set(re.findall(rf"^LangString (\w+) \$\{{LANG_{language.upper()}\}}", script, re.M))
        check(f"setup: every sentence in {language}", have == english, have ^ english)


for name, test in (("fix789-setup.exe", setup), ("fix789.msi", msi), ("fix789-portable.zip", portable)):
    if (FOLDER / name).exists():
        test(FOLDER / name)
    else:
        skip(name, "was not made")
if (FOLDER / "fix789-setup.exe").exists() and (FOLDER / "fix789.msi").exists():
    manifest()
print(f"{results['passed']} passed, {results['failed']} failed, {results['skipped']} skipped")
sys.exit(1 if results["failed"] else 0)
