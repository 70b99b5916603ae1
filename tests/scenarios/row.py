# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""One row of the table of scenarios: how the healthy computer stands, what is broken, and what the verdict must be."""
from dataclasses import dataclass, field

from computer import BASES, Computer
from faults_reports import irritants
from truths import filled


@dataclass(frozen=True)
class Row:
    id: str
    title: str
    faults: tuple          # each changes a Computer
    truth: dict
    given: tuple = ()      # the same for what is no fault; the reference run has these, and irritants
    bases: tuple = BASES
    fixed: tuple = field(default=(), compare=False)   # causes that are mended before it is looked at
    waits_for: str = ""    # what has to land before the program can pass
    reference: bool = True  # that without its faults all is well is shown first
    source: str = ""       # of a public report: where it stands, and its number or title
    date: str = ""
    step: str = ""         # the cause whose next step helped the one who reported, or was advised; empty where nothing was
    found: str = ""        # whether the cause was "confirmed" by the one who reported, "named" by somebody, or "never" found

    @property
    def open(self):
        """A public report whose cause was never found, or cannot be proven by what a first look sees."""
        return "among" in self.truth

    @property
    def table(self):
        return self.id[0]

    def made(self, seed, broken=True):
        pc = Computer(self.id, seed, self.bases)
        for step in self.given + (self.faults if broken else (irritants,)):
            step(pc)
        return pc

    def truth_for(self, pc):
        return filled(self.truth | ({"step": self.step} if self.step else {}), pc.words)
