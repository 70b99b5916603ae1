#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Describes the MSI for wixl: make_wxs.py FILES-FOLDER VERSION JUDGE-PROGRAM ICON. Every identifier follows from what it names, so that two
builds are equal and a later version finds the components of the earlier one.

Properties an administrator may set: INSTALLDIR, TAKEOVER=1 (takes over the journal's folder if another account made it), UNDO=1 at
removal (puts back what repairs changed on this computer; if that fails, Fix789 stays)."""
import hashlib
import pathlib
import sys
import uuid
import xml.sax.saxutils

OURS = uuid.UUID("6f6e9a3c-58a4-5f0d-9a83-0c7ac3d5b789")
UPGRADE_CODE = str(uuid.uuid5(OURS, "upgrade")).upper()


def guid(what):
    return str(uuid.uuid5(OURS, what)).upper()


def q(text):
    return xml.sax.saxutils.quoteattr(str(text))


def identifier(kind, path):
    return kind + hashlib.sha256(path.encode()).hexdigest()[:20]


def folder_xml(folder, root, components):
    """The files of a folder, one component each (its key path), and the folders in it."""
    lines = []
    for path in sorted(folder.iterdir()):
        below = str(path.relative_to(root))
        if path.is_dir():
            lines.append(f'<Directory Id={q(identifier("D", below))} Name={q(path.name)}>')
            lines += folder_xml(path, root, components)
            lines.append("</Directory>")
        else:
            component = identifier("C", below)
            components.append(component)
            file = {"fix789.exe": "FileWindow", "fix789ctl.exe": "FileConsole", "fix789repair.exe": "FileRepair"}.get(below, identifier("F", below))
            lines.append(f'<Component Id={q(component)} Guid={q(guid("file " + below))} Win64="yes">'
                         f'<File Id={q(file)} Name={q(path.name)} Source={q(path)} KeyPath="yes"/></Component>')
    return lines


def main():
    files, version, judge, icon = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    content = hashlib.sha256()
    for path in sorted(p for p in files.rglob("*") if p.is_file()):
        content.update(str(path.relative_to(files)).encode() + path.read_bytes())
    components = ["Shortcut", "EventSource", "Kind"]
    body = "\n".join(folder_xml(files, files, components))
    refs = "\n".join(f'<ComponentRef Id={q(c)}/>' for c in components)
    source = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\Fix789"
    print(f"""<?xml version="1.0" encoding="utf-8"?>
<!-- Made by make_wxs.py. -->
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id={q(guid("product " + version))} Name="Fix789" Language="1033" Codepage="1252" Version={q(version)} Manufacturer="Fix789 contributors" UpgradeCode={q(UPGRADE_CODE)}>
<Package Id={q(guid("package " + content.hexdigest()))} Description="Finds out why an L2TP/IPsec VPN fails with error 789" Manufacturer="Fix789 contributors"
 InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
<Media Id="1" Cabinet="fix789.cab" EmbedCab="yes"/>
<Icon Id="fix789.ico" SourceFile={q(icon)}/>
<Binary Id="Judge" SourceFile={q(judge)}/>
<Property Id="ARPPRODUCTICON" Value="fix789.ico"/>
<Property Id="ARPNOMODIFY" Value="1"/>
<Property Id="SETUPEXE"><RegistrySearch Id="SetupExe" Root="HKLM" Key="Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Fix789" Name="UninstallString" Type="raw" Win64="yes"/></Property>
<Condition Message="Fix789 was installed here by fix789-setup.exe. Remove it first, then install this package.">Installed OR NOT SETUPEXE</Condition>
<Condition Message="A newer version of Fix789 is installed. Nothing was changed.">Installed OR NOT NEWERFOUND</Condition>
<Condition Message="Fix789 needs a 64-bit Windows 10 or newer.">Installed OR (VersionNT64 &gt;= 603)</Condition>
<Upgrade Id={q(UPGRADE_CODE)}>
<UpgradeVersion Minimum="0.0.0" IncludeMinimum="yes" Maximum={q(version)} IncludeMaximum="no" Property="OLDERFOUND"/>
<UpgradeVersion Minimum={q(version)} IncludeMinimum="no" OnlyDetect="yes" Property="NEWERFOUND"/>
</Upgrade>
<CustomAction Id="MakeRecord" FileKey="FileRepair" ExeCommand="fix machine folder" Execute="deferred" Impersonate="no" Return="ignore"/>
<CustomAction Id="TakeOver" FileKey="FileRepair" ExeCommand="fix machine folder:take-over" Execute="deferred" Impersonate="no" Return="check"/>
<CustomAction Id="UndoRepairs" FileKey="FileRepair" ExeCommand="undo machine" Execute="deferred" Impersonate="no" Return="ignore"/>
<CustomAction Id="NothingLeftToUndo" FileKey="FileRepair" ExeCommand="undo machine" Execute="deferred" Impersonate="no" Return="check"/>
<InstallExecuteSequence>
<RemoveExistingProducts After="InstallInitialize"/>
<Custom Action="MakeRecord" After="InstallFiles">NOT Installed AND NOT TAKEOVER</Custom>
<Custom Action="TakeOver" After="MakeRecord">NOT Installed AND TAKEOVER</Custom>
<Custom Action="UndoRepairs" After="ProcessComponents">REMOVE="ALL" AND UNDO="1" AND NOT UPGRADINGPRODUCTCODE</Custom>
<Custom Action="NothingLeftToUndo" After="UndoRepairs">REMOVE="ALL" AND UNDO="1" AND NOT UPGRADINGPRODUCTCODE</Custom>
</InstallExecuteSequence>
<Directory Id="TARGETDIR" Name="SourceDir">
<Directory Id="ProgramFiles64Folder" Name="PFiles64">
<Directory Id="INSTALLDIR" Name="Fix789">
{body}
<Component Id="EventSource" Guid={q(guid("event source"))} Win64="yes">
<RegistryValue Root="HKLM" Key={q(source)} Name="EventMessageFile" Type="expandable" Value="[INSTALLDIR]fix789ctl.exe" KeyPath="yes"/>
<RegistryValue Root="HKLM" Key={q(source)} Name="TypesSupported" Type="integer" Value="7"/>
</Component>
<Component Id="Kind" Guid={q(guid("kind"))} Win64="yes">
<RegistryValue Root="HKLM" Key="Software\\Fix789" Name="InstalledBy" Type="string" Value="msi" KeyPath="yes"/>
</Component>
</Directory>
</Directory>
<Directory Id="ProgramMenuFolder" Name="Programs">
<Component Id="Shortcut" Guid={q(guid("shortcut"))} Win64="yes">
<Shortcut Id="StartMenu" Name="Fix789" Target="[INSTALLDIR]fix789.exe" WorkingDirectory="INSTALLDIR"/>
<RegistryValue Root="HKLM" Key="Software\\Fix789" Name="StartMenu" Type="integer" Value="1" KeyPath="yes"/>
</Component>
</Directory>
</Directory>
<Feature Id="Main" Title="Fix789" Level="1" Absent="disallow">
{refs}
</Feature>
</Product>
</Wix>""")


main()
