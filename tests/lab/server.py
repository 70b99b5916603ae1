# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What all brands of VPN server have in common, so that a scenario does not care which one it meets.

A brand says how it starts (`launch`) and what it holds (`associations`); the words of the configuration are:
    key           the pre-shared key, as text
    proposals     of main mode, in strongSwan's writing: "aes256-sha1-modp2048,3des-sha1-modp1024"
    esp           of quick mode, likewise
    auth          "psk" or "certificate"
    identity      the address the server believes to have
and what only some have (a brand refuses a word that it does not know):
    encoding      which bytes the key's letters are, as Python names it
    aggressive    aggressive mode is the only one that is allowed
"""
import string
import time

from host import LabError

HALF_OPEN, ESTABLISHED = "half-open", "established"
KEY_CHARACTERS = string.ascii_letters + string.digits + "!#%&()*+,-./:;<=>?@[]^_{|}~"


def some_key(dice):
    """A key such as people choose, without blanks at its edges and without characters that look like others."""
    return "".join(dice.choice(KEY_CHARACTERS) for _ in range(dice.randrange(8, 40)))


class Server:
    brand = "?"
    defaults = {}      # the words this brand knows, with their values
    proposals = ()     # each is enough for Windows; which one a server has varies by seed
    known_at_4500 = False  # its vendor ids name a server that answers message 1 on UDP 4500
    whole = False      # goes on to L2TP and sign-in

    def __init__(self, host, folder, address, dice, **configuration):
        if unknown := set(configuration) - set(self.defaults):
            raise LabError(f"{self.brand} has no {', '.join(sorted(unknown))}")
        self.host, self.folder, self.address = host, folder, address
        chosen = {"identity": address, "key": some_key(dice)}
        if self.proposals:
            chosen["proposals"] = dice.choice(self.proposals)
        self.configuration = self.defaults | chosen | configuration
        self.process = None
        self.seen = {}
        folder.mkdir()

    @property
    def key(self):
        return self.configuration["key"]

    @property
    def key_in_hex(self):
        return self.key.encode(self.configuration["encoding"]).hex()

    def start(self):
        self.seen = {}
        self.process = self.launch()

    def stop(self):
        if self.process:
            self.host.stop(self.process)
            self.process = None

    def renew(self, **changed):
        """The same server (or one configured otherwise) that has not heard of anybody yet; off stays off."""
        if unknown := set(changed) - set(self.defaults):
            raise LabError(f"{self.brand} has no {', '.join(sorted(unknown))}")
        self.configuration.update(changed)
        if self.process:
            self.stop()
            self.start()

    def launch(self):
        """Writes the configuration and starts; gives the process when it can be asked."""
        raise NotImplementedError

    def associations(self):
        """What it holds now: {its own number: HALF_OPEN or ESTABLISHED}."""
        raise NotImplementedError

    def log_text(self):
        """All that it wrote since its start."""
        raise NotImplementedError

    def last_log(self):
        return "\n".join(self.log_text().splitlines()[-14:])

    def new_associations(self):
        """States of those that were not there at the last question, and of all that are established."""
        if not self.process:
            return []
        found = self.associations()
        new = [state for number, state in found.items() if number not in self.seen or state == ESTABLISHED]
        self.seen = found
        return new

    def wait(self, what, done, seconds=25.0):
        """Until done() or the process ends."""
        until = time.monotonic() + seconds
        while not done():
            if self.process and self.process.poll() is not None:
                raise LabError(f"{self.brand} ended at once: {self.last_log()}")
            if time.monotonic() > until:
                raise LabError(f"{self.brand}: {what} did not come within {seconds:g} s: {self.last_log()}")
            time.sleep(0.02)
