# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""What came out, in figures: RESULTS.md."""
import json
import math
import re
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FIRST_ANSWERS = FOLDER / "first_answers.json"   # of table Q, never changed once it is there
TABLES = {"S": "services, drivers", "R": "registry and policy", "P": "profile, secrets", "C": "certificates",
          "F": "filters, other software", "N": "network", "W": "captive portals", "M": "site policy", "V": "server",
          "D": "two or more faults", "H": "healthy, with irritants"}


def wilson(hits, runs, z=1.96):
    """The interval of a share, 95 %."""
    if not runs:
        return 0.0, 1.0
    share = hits / runs
    middle = share + z * z / (2 * runs)
    reach = z * math.sqrt(share * (1 - share) / runs + z * z / (4 * runs * runs))
    return max(0.0, (middle - reach) / (1 + z * z / runs)), min(1.0, (middle + reach) / (1 + z * z / runs))


def share(values):
    """"98.2 % (96.9 to 99.0, n 820)": values of 0 to 1."""
    values = list(values)
    if not values:
        return "-"
    low, high = wilson(sum(values), len(values))
    return f"{100 * sum(values) / len(values):.1f} % ({100 * low:.1f} to {100 * high:.1f}, n {len(values)})"


def at(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(part * len(ordered)) - 1)] if ordered else 0.0


def git(*words):
    return subprocess.run(["git", "-C", FOLDER, *words], capture_output=True, text=True).stdout.strip()


def commit():
    return git("rev-parse", "--short=12", "HEAD") + (" and what was not committed" if git("status", "--porcelain", "../../core", "../../app") else "")


def program():
    """The last commit that changed what is measured."""
    return git("log", "-1", "--format=%h", "--abbrev=12", "--", "../../core", "../../app", "../../resources")


def label(name):
    return name.partition(":")[0]


def true_label(truth):
    return label(truth["causes"][0]) if truth["causes"] else "undecided" if truth["state"] == "undetermined" else "healthy"


def said_label(said):
    if not said:
        return "no report"
    return label(said["causes"][0]) if said["causes"] else "undecided" if said["state"] == "undetermined" else said["state"]


class Results:
    def __init__(self, trials, scores, baselines, waiting, took):
        self.trials, self.scores, self.baselines, self.waiting, self.took = trials, scores, baselines, waiting, took

    def of(self, trial):
        return self.scores[trial.name]

    def name(self, trial):
        return f"{trial.row.id}{'' if trial.broken else ' reference'} seed {trial.seed}"

    def failures(self):
        return [f"{self.name(trial)}: {'; '.join(self.of(trial)['reasons'])}" for trial in self.trials if not self.of(trial)["right"]]

    def wrong(self):
        return sorted(self.name(trial) for trial in self.trials if not self.of(trial)["right"])

    def differs_from(self, path):
        """What the sample and the page do not say alike."""
        listed = set(re.findall(r"^- (\S+(?: reference)? seed \d+)", path.read_text(), re.M))
        ran = {self.name(trial) for trial in self.trials}
        wrong = set(self.wrong())
        return ([f"{name} is wrong, and RESULTS.md says it is right" for name in sorted(wrong - listed)] +
                [f"{name} is right, and RESULTS.md says it is wrong" for name in sorted(listed & ran - wrong)])

    # The page.

    def text(self, seeds):
        every = [trial for trial in self.trials if trial.seed % 2 == 1]
        reported = [trial for trial in every if trial.row.table != "Q"]
        tuned = [trial for trial in self.trials if trial.seed % 2 == 0 and trial.row.table != "Q"]
        parts = ["# How often the verdict is right, on recorded computers\n",
                 f"Commit {commit()}; seeds 1 to {seeds}, of which the odd ones are reported here. Made by `tests/scenarios/run.py --write`; "
                 "what each figure means stands in [README.md](README.md).\n", self.summary(reported, tuned), self.tables(reported),
                 self.reports(every), self.confusion(every), self.compared(reported), self.listed()]
        return "\n".join(parts)

    def summary(self, reported, tuned):
        faults = [t for t in reported if t.broken]
        caused = [t for t in faults if t.truth["causes"]]
        sets = [t for t in faults if t.truth["sets"] and not t.truth["causes"]]
        healthy = [t for t in self.trials if t.truth["state"] == "healthy"]
        alarms = [t for t in healthy if self.of(t)["alarm"]]
        worst = self.worst(faults)
        seconds = [t.seconds for t in reported]
        low, high = wilson(len(alarms), len(healthy))
        lines = [("Right to the letter", share(self.of(t)["right"] for t in faults)),
                 ("The same with the even seeds, on which it was tuned", share(self.of(t)["right"] for t in tuned if t.broken)),
                 ("Right cause first", share(self.of(t)["first"] for t in caused)),
                 ("Right cause among the first three", share(self.of(t)["three"] for t in caused)),
                 ("All of several faults, and nothing else", share(float(self.of(t)["f1"] == 1.0) for t in caused if len(t.truth["causes"]) > 1)),
                 ("Exactly the right set, where the row is a set", share(self.of(t)["right"] for t in sets)),
                 ("F1 of the causes, mean", f"{sum(self.of(t)['f1'] for t in faults) / max(1, len(faults)):.3f}"),
                 ("Worst row", f"{worst[0]}, {100 * worst[1]:.0f} %"),
                 ("False alarms", f"{len(alarms)} of {len(healthy)} healthy runs (all seeds, references included; {100 * low:.1f} to {100 * high:.1f} %)"),
                 ("Seconds to the verdict, whole process", f"{at(seconds, 0.5):.3f} at the 50th percentile, {at(seconds, 0.95):.3f} at the 95th")]
        return "## In all\n\n| | |\n|---|---|\n" + "".join(f"| {name} | {value} |\n" for name, value in lines)

    def worst(self, faults):
        rows = defaultdict(list)
        for trial in faults:
            rows[trial.row.id].append(self.of(trial)["right"])
        return min(((name, sum(values) / len(values)) for name, values in rows.items()), key=lambda row: row[1], default=("-", 1.0))

    def tables(self, reported):
        out = "## By table\n\n| table | rows | right to the letter | right cause first | nothing confirmed |\n|---|---|---|---|---|\n"
        for letter, title in TABLES.items():
            runs = [t for t in reported if t.broken and t.row.table == letter]
            if not runs:
                continue
            opened = sum(self.of(t)["open"] for t in runs)
            out += (f"| {letter}, {title} | {len({t.row.id for t in runs})} | {share(self.of(t)['right'] for t in runs)} | "
                    f"{share(self.of(t)['first'] for t in runs if t.truth['causes'])} | {100 * opened / len(runs):.0f} % |\n")
        return out

    def reports(self, every):
        """Table Q: the first figure beside today's."""
        runs = [t for t in every if t.row.table == "Q" and t.broken]
        if not runs:
            return ""
        first = json.loads(FIRST_ANSWERS.read_text()) if FIRST_ANSWERS.exists() else {}
        known = defaultdict(list)  # by the program that was asked first, in the order in which they were
        for name in sorted(first):
            if first[name]["runs"]:
                known[first[name]["program"]].append(first[name])
        proven, opened = [t for t in runs if not t.row.open], [t for t in runs if t.row.open]
        stepped = [float(self.of(t)["step"]) for t in runs if self.of(t)["step"] is not None]
        who = {"confirmed": "the one who reported confirmed the cause", "named": "a helper or the server's log named it",
               "never": "nobody found it"}
        lines = [*((f"Right when first asked, {len(group)} reports, of commit {commit}", self.then(group)) for commit, group in known.items()),
                 ("Right today", share(self.of(t)["right"] for t in runs)),
                 ("The cause is first, where a first look can prove it", share(self.of(t)["right"] for t in proven)),
                 ("The cause is in a set, where it cannot", share(self.of(t)["right"] for t in opened)),
                 *((f"Right where {what}", share(self.of(t)["right"] for t in runs if t.row.found == found)) for found, what in who.items()),
                 ("What helped, or was advised, is what is shown first", share(stepped)),
                 ("Healthy was said", f"{sum(said_label(self.of(t)['said']) == 'healthy' for t in runs)} of {len(runs)}")]
        return (f"## Public reports (table Q, {len({t.row.id for t in runs})} rows)\n\n| | |\n|---|---|\n" +
                "".join(f"| {name} | {value} |\n" for name, value in lines))

    @staticmethod
    def then(group):
        right, ran = sum(one["right"] for one in group), sum(one["runs"] for one in group)
        return f"{100 * right / max(1, ran):.1f} % ({right} of {ran} runs)"

    def confusion(self, every):
        """What is true against what was said first; where both agree, only how many."""
        pairs = Counter((true_label(t.truth), said_label(self.of(t)["said"])) for t in every)
        ill = [t for t in every if t.truth["state"] != "healthy"]
        missed = sum(said_label(self.of(t)["said"]) == "healthy" for t in ill)
        agreed = sum(count for (true, said), count in pairs.items() if true == said)
        out = (f"## What is taken for what\n\nOf {len(every)} runs, table Q included, {agreed} agree in the first cause. \"Undecided\" "
               f"is a set. Something was wrong in {len(ill)} runs, and {missed} of them ended healthy ({100 * missed / max(1, len(ill)):.1f} %).\n\n")
        apart = sorted(((true, said, count) for (true, said), count in pairs.items() if true != said), key=lambda one: (-one[2], one))
        if not apart:
            return out
        return out + "| true | said | runs |\n|---|---|---|\n" + "".join(f"| {true} | {said} | {count} |\n" for true, said, count in apart)

    def keep_first_answers(self):
        """One line a row; what the first seed was told stands for all."""
        kept = json.loads(FIRST_ANSWERS.read_text()) if FIRST_ANSWERS.exists() else {}
        rows = defaultdict(list)
        for trial in self.trials:
            if trial.row.table == "Q" and trial.broken and trial.row.id not in kept:
                rows[trial.row.id].append(self.of(trial))
        for name, scores in rows.items():
            said = scores[0]["said"] or {"state": "none", "causes": [], "sets": []}
            kept[name] = {"program": program(), "runs": len(scores), "right": sum(one["right"] for one in scores)} | said
        lines = ",\n".join(f'  "{name}": {json.dumps(kept[name])}' for name in sorted(kept))
        FIRST_ANSWERS.write_text("{\n" + lines + "\n}\n")

    def compared(self, reported):
        faults = [t for t in reported if t.broken and t.truth["causes"]]
        healthy = [t for t in reported if t.truth["state"] == "healthy"]
        out = ("## Simpler tools on the same computers\n\n| tool | right cause first | among the first three | false alarms |\n|---|---|---|---|\n")
        for name, scores in [("this program", self.scores), *self.baselines.items()]:
            alarms = sum(scores[t.name]["alarm"] for t in healthy)
            out += (f"| {name} | {share(scores[t.name]['first'] for t in faults)} | {share(scores[t.name]['three'] for t in faults)} | "
                    f"{alarms} of {len(healthy)} |\n")
        return out

    def listed(self):
        out = "## What is wrong\n\n" + ("".join(f"- {line}\n" for line in sorted(self.failures())) or "Nothing.\n")
        if self.waiting:
            out += "\nNot measured, since the program cannot tell it yet:\n\n" + "".join(
                f"- {row.id}, {row.title}: waits for {row.waits_for}\n" for row in self.waiting)
        return out
