# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The Windows program inside a host's namespace: a prefix and a wineserver of its own for each."""
import os
import shutil
import subprocess
import threading


class Wine:
    def __init__(self, scratch, program):
        self.program = ["wine", str(program)]
        self.template, self.lock = scratch / "wine", threading.Lock()
        self.settings = {"WINEDEBUG": "-all", "WINEARCH": "win64",
                         "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d"}

    def environment(self, host, state):
        """What the program's environment must hold. The prefix goes with `state`, the wineserver with the namespace."""
        prefix = state / "prefix"
        if not prefix.exists():
            with self.lock:
                if not self.template.exists():
                    self.make_template()
                shutil.copytree(self.template, prefix, symlinks=True)
        everywhere = self.settings | {"WINEPREFIX": str(prefix), "HOME": str(state)}
        # The first start in a prefix takes seconds: they are not the check's.
        for words in (("wine", "cmd", "/c", "exit"), ("wineserver", "-p")):
            self.quietly(host.inside(*words), everywhere)
        return everywhere

    def make_template(self):
        for words in (("wine", "wineboot", "-i"), ("wine", "winecfg", "-v", "win10"), ("wineserver", "-w")):
            self.quietly(words, self.settings | {"WINEPREFIX": str(self.template)})

    @staticmethod
    def quietly(words, environment):
        """Without pipes: what stays behind would hold them open."""
        subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={**os.environ, **environment}, timeout=90, check=False)

    @staticmethod
    def path(place):
        return "Z:" + str(place).replace("/", "\\")
