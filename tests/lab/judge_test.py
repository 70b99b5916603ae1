#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""The judge must call wrong what is wrong. Needs neither root nor a lab."""
import copy
import json
import sys
import unittest

sys.dont_write_bytecode = True
import judge
import trial
import truths

CAUSE = {"id": "path.udp500-blocked", "subject": None, "side": "site", "where": "hop1"}
SET = {"set": ["psk.wrong", "path.udp4500-blocked"], "next": "Give the key."}
BLOCKED = truths.caused("path.udp500-blocked", where="hop1")
EITHER = truths.undetermined("path.udp4500-blocked", "psk.wrong")


def report(state, causes=(), sets=(), **others):
    verdict = {"state": state, "transient": False, "causes": list(causes), "undetermined": list(sets),
               "untested": [], "excluded": [], "notes": [], "notLookedAt": []}
    return {"schema": "fix789.report/1", "findings": [], "verdict": verdict | others}


def reasons(told, truth, code):
    return judge.judge(json.dumps(told), truth, code)


class Judge(unittest.TestCase):
    def test_right_ones(self):
        self.assertEqual([], reasons(report("healthy"), truths.healthy(), 0))
        self.assertEqual([], reasons(report("caused", [CAUSE]), BLOCKED, 1))
        self.assertEqual([], reasons(report("undetermined", sets=[SET]), EITHER, 3))
        self.assertEqual([], reasons(report("undetermined", sets=[SET]), truths.undetermined_with("psk.wrong"), 3))

    def test_a_wrong_exit(self):
        self.assertEqual(["exit is 0, should be 1"], reasons(report("caused", [CAUSE]), BLOCKED, 0))

    def test_a_wrong_place_subject_or_side(self):
        for member, value in (("where", "hop2"), ("subject", "x"), ("side", "computer")):
            told = report("caused", [CAUSE | {member: value}])
            self.assertEqual(1, len(reasons(told, BLOCKED, 1)), member)

    def test_a_false_alarm_beside_the_right_cause(self):
        other = {"id": "psk.wrong", "subject": None, "side": "computer", "where": None}
        self.assertEqual(["cause psk.wrong is a false alarm"], reasons(report("caused", [CAUSE, other]), BLOCKED, 1))

    def test_a_set_where_the_truth_confirms_and_the_other_way_round(self):
        self.assertTrue(reasons(report("undetermined", sets=[SET]), BLOCKED, 3))
        self.assertTrue(reasons(report("caused", [CAUSE]), EITHER, 1))

    def test_a_wider_set(self):
        wider = copy.deepcopy(SET)
        wider["set"].append("server.down")
        self.assertTrue(reasons(report("undetermined", sets=[wider]), EITHER, 3))

    def test_what_must_not_stand_in_the_report(self):
        truth = truths.healthy(absent=["http://10.1.1.1:8080/"])
        self.assertEqual([], reasons(report("healthy"), truth, 0))
        told = report("healthy", notes=[{"id": "x", "text": "Log in at http://10.1.1.1:8080/login."}])
        self.assertEqual(["'http://10.1.1.1:8080/' stands in the report"], reasons(told, truth, 0))

    def test_one_thing_in_two_lists(self):
        told = report("undetermined", sets=[SET], excluded=[{"id": "psk.wrong", "text": ""}])
        self.assertEqual(1, len(reasons(told, EITHER, 3)))

    def test_one_of_several_truths(self):
        either = truths.one_of(truths.healthy(), BLOCKED)
        self.assertEqual([], reasons(report("healthy"), either, 0))
        self.assertEqual([], reasons(report("caused", [CAUSE]), either, 1))
        self.assertTrue(reasons(report("undetermined", sets=[SET]), either, 3))

    def test_what_must_never_be_said(self):
        never = truths.never("path.udp500-blocked")
        self.assertEqual([], reasons(report("undetermined", sets=[SET]), never, 3))
        self.assertEqual(["cause path.udp500-blocked is a false alarm"], reasons(report("caused", [CAUSE]), never, 1))

    def test_what_has_to_be_called_untested(self):
        truth = truths.caused("path.udp500-blocked", untested=["psk.wrong"])
        told = report("caused", [CAUSE], untested=[{"id": "psk.wrong", "until": ""}])
        self.assertEqual([], reasons(told, truth, 1))
        self.assertEqual(["psk.wrong should be untested"], reasons(report("caused", [CAUSE]), truth, 1))

    def test_what_the_labs_server_brings_in(self):
        quick = {"id": "server.quick-mode-mismatch", "subject": None, "side": "server", "where": None}
        either = {"set": ["server.quick-mode-mismatch", "path.ike-inspected"], "next": "Ask."}
        good = truths.healthy(tolerated=["server.quick-mode-mismatch"])
        self.assertEqual([], reasons(report("healthy"), good, 0))
        self.assertEqual([], reasons(report("caused", [quick]), good, 1))
        self.assertEqual([], reasons(report("undetermined", sets=[either]), good, 3))
        self.assertEqual(1, len(reasons(report("caused", [quick]), good, 0)), "the exit belongs to what was said")
        self.assertTrue(reasons(report("caused", [CAUSE, quick]), good, 1))
        wanted = truths.caused("server.quick-mode-mismatch", tolerated=["server.quick-mode-mismatch"])
        self.assertEqual([], reasons(report("caused", [quick]), wanted, 1))
        self.assertTrue(reasons(report("healthy"), wanted, 0))

    def test_a_fact(self):
        truth = truths.healthy(facts={"ike-answers": {"serverBehindNat": True}})
        told = report("healthy")
        self.assertEqual(1, len(reasons(told, truth, 0)))
        told["findings"] = [{"check": "ike-answers", "facts": {"serverBehindNat": True}}]
        self.assertEqual([], reasons(told, truth, 0))

    def test_no_report_at_all(self):
        self.assertTrue(judge.judge("", truths.healthy(), 0))
        self.assertTrue(judge.judge("{}", truths.healthy(), 0))
        self.assertTrue(judge.judge("[]", truths.healthy(), 0))


class Bytes(unittest.TestCase):
    def test_the_verdict_is_cut_out_as_written(self):
        text = '{ "a": [1, {"verdict": 0}], "verdict" : {"x": 1.50,  "y":"}"} , "b": 2}\n'
        self.assertEqual('{"x": 1.50,  "y":"}"}', trial.verdict_bytes(text))

    def test_without_one(self):
        self.assertRaises(ValueError, trial.verdict_bytes, '{"a": 1}')


if __name__ == "__main__":
    unittest.main()
