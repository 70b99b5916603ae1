# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The Windows program inside a host's namespace: a prefix and a wineserver of its own for each."""
import os
import shutil
import subprocess
import threading


class Wine:
    def __init__(self, scratch):
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
        subprocess.run(host.inside("wine", "cmd", "/c", "exit"), capture_output=True, env={**os.environ, **everywhere})
        subprocess.run(host.inside("wineserver", "-p"), capture_output=True, env={**os.environ, **everywhere})
        return everywhere

    def make_template(self):
        environment = {**os.environ, **self.settings, "WINEPREFIX": str(self.template)}
        for words in (("wineboot", "-i"), ("winecfg", "-v", "win10")):
            subprocess.run(("wine", *words), capture_output=True, env=environment)
        subprocess.run(("wineserver", "-w"), capture_output=True, env=environment)

    @staticmethod
    def path(place):
        return "Z:" + str(place).replace("/", "\\")
