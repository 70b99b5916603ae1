// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace report_render_json_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

using Type = QJsonValue::Type;

void expectMembers(const QJsonObject &json, const std::vector<std::pair<const char *, std::vector<Type>>> &members)
{
    QStringList expected;
    for (const auto &[name, types] : members) {
        const QJsonValue value = json.value(QLatin1String(name));
        EXPECT_NE(std::ranges::find(types, value.type()), types.end()) << name << " has type " << value.type();
        expected << QLatin1String(name);
    }
    QStringList keys = json.keys();
    keys.sort();
    expected.sort();
    EXPECT_EQ(keys, expected);
}

void expectOneOf(const QJsonValue &value, const QStringList &words)
{
    EXPECT_TRUE(words.contains(value.toString())) << value.toString().toStdString();
}

void expectCause(const QJsonObject &cause)
{
    expectMembers(cause, {{"id", {Type::String}},
                          {"subject", {Type::String, Type::Null}},
                          {"side", {Type::String}},
                          {"title", {Type::String}},
                          {"where", {Type::String, Type::Null}},
                          {"temporary", {Type::Bool}},
                          {"evidence", {Type::Array}},
                          {"advice", {Type::String}},
                          {"request", {Type::Object, Type::Null}},
                          {"fix", {Type::Object, Type::Null}}});
    EXPECT_FALSE(cause.value(QStringLiteral("id")).toString().contains(u':'));
    expectOneOf(cause.value(QStringLiteral("side")),
                {QStringLiteral("computer"), QStringLiteral("site"), QStringLiteral("server"), QStringLiteral("account"),
                 QStringLiteral("policy")});
    EXPECT_FALSE(cause.value(QStringLiteral("evidence")).toArray().isEmpty());
    if (!cause.value(QStringLiteral("fix")).isObject())
        return;
    const QJsonObject fix = cause.value(QStringLiteral("fix")).toObject();
    expectMembers(fix,
                  {{"risk", {Type::String}}, {"scope", {Type::String}}, {"restart", {Type::Bool}}, {"changes", {Type::Array}}});
    expectOneOf(fix.value(QStringLiteral("risk")),
                {QStringLiteral("none"), QStringLiteral("reversible"), QStringLiteral("not-reversible")});
    expectOneOf(fix.value(QStringLiteral("scope")), {QStringLiteral("user"), QStringLiteral("machine")});
    EXPECT_FALSE(fix.value(QStringLiteral("changes")).toArray().isEmpty());
    for (const QJsonValue &change : fix.value(QStringLiteral("changes")).toArray())
        expectMembers(change.toObject(), {{"what", {Type::String}}, {"before", {Type::String}}, {"after", {Type::String}}});
}

void expectVerdict(const QJsonObject &verdict)
{
    expectMembers(verdict, {{"state", {Type::String}},
                            {"transient", {Type::Bool}},
                            {"causes", {Type::Array}},
                            {"undetermined", {Type::Array}},
                            {"untested", {Type::Array}},
                            {"excluded", {Type::Array}},
                            {"notes", {Type::Array}},
                            {"notLookedAt", {Type::Array}}});
    expectOneOf(verdict.value(QStringLiteral("state")),
                {QStringLiteral("healthy"), QStringLiteral("caused"), QStringLiteral("undetermined")});
    for (const QJsonValue &cause : verdict.value(QStringLiteral("causes")).toArray())
        expectCause(cause.toObject());
    for (const QJsonValue &open : verdict.value(QStringLiteral("undetermined")).toArray()) {
        expectMembers(open.toObject(),
                      {{"set", {Type::Array}}, {"next", {Type::String}}, {"question", {Type::String, Type::Null}}});
        const auto size = open.toObject().value(QStringLiteral("set")).toArray().size();
        EXPECT_TRUE(size >= 2 && size <= 4);
    }
    for (const QJsonValue &entry : verdict.value(QStringLiteral("excluded")).toArray())
        expectMembers(entry.toObject(), {{"id", {Type::String}}, {"text", {Type::String}}});
    for (const QJsonValue &entry : verdict.value(QStringLiteral("notes")).toArray())
        expectMembers(entry.toObject(), {{"id", {Type::String}}, {"text", {Type::String}}});
    for (const QJsonValue &entry : verdict.value(QStringLiteral("notLookedAt")).toArray())
        expectMembers(entry.toObject(), {{"check", {Type::String}}, {"why", {Type::String}}});
}

void expectReport(const QJsonObject &json)
{
    expectMembers(json, {{"schema", {Type::String}},
                         {"program", {Type::Object}},
                         {"machine", {Type::Object}},
                         {"target", {Type::Object}},
                         {"started", {Type::String}},
                         {"seconds", {Type::Double}},
                         {"findings", {Type::Array}},
                         {"ladder", {Type::Array}},
                         {"portal", {Type::Object}},
                         {"server", {Type::Object}},
                         {"verdict", {Type::Object}},
                         {"messages", {Type::Array}},
                         {"protocolFit", {Type::Array}}});
    for (const QJsonValue &message : json.value(QStringLiteral("messages")).toArray())
        expectMembers(message.toObject(), {{"to", {Type::String}}, {"subject", {Type::String}}, {"body", {Type::String}}});
    EXPECT_EQ(json.value(QStringLiteral("schema")).toString(), QStringLiteral("fix789.report/1"));
    expectMembers(json.value(QStringLiteral("program")).toObject(), {{"name", {Type::String}}, {"version", {Type::String}}});
    expectMembers(
        json.value(QStringLiteral("target")).toObject(),
        {{"server", {Type::String, Type::Null}}, {"connection", {Type::String, Type::Null}}, {"environment", {Type::String}}});
    EXPECT_TRUE(QDateTime::fromString(json.value(QStringLiteral("started")).toString(), Qt::ISODateWithMs).isValid());
    EXPECT_EQ(json.value(QStringLiteral("portal")).toObject().value(QStringLiteral("state")).toString(),
              QStringLiteral("not-looked"));
    for (const QJsonValue &finding : json.value(QStringLiteral("findings")).toArray()) {
        expectMembers(finding.toObject(), {{"check", {Type::String}},
                                           {"verdict", {Type::String}},
                                           {"text", {Type::String}},
                                           {"causes", {Type::Array}},
                                           {"facts", {Type::Object}},
                                           {"seconds", {Type::Double}}});
        expectOneOf(finding.toObject().value(QStringLiteral("verdict")),
                    {QStringLiteral("ok"), QStringLiteral("note"), QStringLiteral("problem"), QStringLiteral("skipped"),
                     QStringLiteral("unknown")});
        EXPECT_FALSE(finding.toObject().value(QStringLiteral("text")).toString().isEmpty());
    }
    for (const QJsonValue &stage : json.value(QStringLiteral("ladder")).toArray()) {
        expectMembers(stage.toObject(), {{"rung", {Type::String}},
                                         {"address", {Type::String}},
                                         {"port", {Type::Double}},
                                         {"result", {Type::String}},
                                         {"detail", {Type::String}},
                                         {"ms", {Type::Double, Type::Null}}});
        expectOneOf(stage.toObject().value(QStringLiteral("result")),
                    {QStringLiteral("answered"), QStringLiteral("silent"), QStringLiteral("refused"),
                     QStringLiteral("unreachable"), QStringLiteral("not-tried")});
    }
    expectVerdict(json.value(QStringLiteral("verdict")).toObject());
}

QString stateOf(const QJsonObject &json)
{
    return json.value(QStringLiteral("verdict")).toObject().value(QStringLiteral("state")).toString();
}

TEST(RenderJson, HealthyHasEveryMember)
{
    const QJsonObject json = renderJson(lookAt(windows11({kServerInTheOpen})));
    expectReport(json);
    EXPECT_EQ(stateOf(json), QStringLiteral("healthy"));
    EXPECT_EQ(json.value(QStringLiteral("ladder")).toArray().size(), 2);
}

TEST(RenderJson, CausedHasEveryMember)
{
    const QJsonObject json =
        renderJson(lookAt(windows11({kIkeExtDisabled, kBfeDisabled, kServerBehindNat, prohibitIpSec("\"1\"")})));
    expectReport(json);
    EXPECT_EQ(stateOf(json), QStringLiteral("caused"));
    const QJsonArray causes = json.value(QStringLiteral("verdict")).toObject().value(QStringLiteral("causes")).toArray();
    ASSERT_EQ(causes.size(), 3);
    EXPECT_EQ(causes[0].toObject().value(QStringLiteral("id")).toString(), QStringLiteral("service.disabled"));
    EXPECT_EQ(causes[0].toObject().value(QStringLiteral("subject")).toString(), QStringLiteral("BFE"));
    EXPECT_TRUE(causes[2].toObject().value(QStringLiteral("subject")).isNull());
    const QJsonObject fix = causes[2].toObject().value(QStringLiteral("fix")).toObject();
    EXPECT_TRUE(fix.value(QStringLiteral("restart")).toBool());
    const QJsonObject change = fix.value(QStringLiteral("changes")).toArray()[0].toObject();
    EXPECT_EQ(change.value(QStringLiteral("before")).toString(), QStringLiteral("(absent)"));
    EXPECT_EQ(change.value(QStringLiteral("after")).toString(), QStringLiteral("2"));
}

TEST(RenderJson, CauseWithoutAFixHasNull)
{
    const QJsonObject json = renderJson(lookAt(windows11({R"({"services":{"IKEEXT":{"absent":true}}})"})));
    expectReport(json);
    EXPECT_TRUE(json.value(QStringLiteral("verdict"))
                    .toObject()
                    .value(QStringLiteral("causes"))
                    .toArray()[0]
                    .toObject()
                    .value(QStringLiteral("fix"))
                    .isNull());
}

TEST(RenderJson, UndeterminedHasEveryMember)
{
    const QJsonObject json = renderJson(lookAt(windows11({kServerSilent, natTValue(R"({"refused":true})")})));
    expectReport(json);
    EXPECT_EQ(stateOf(json), QStringLiteral("undetermined"));
    const QJsonObject verdict = json.value(QStringLiteral("verdict")).toObject();
    EXPECT_EQ(verdict.value(QStringLiteral("undetermined")).toArray().size(), 1);
    EXPECT_EQ(verdict.value(QStringLiteral("notLookedAt")).toArray().size(), 1);
}

TEST(RenderJson, RecordedComputerIsNamedAsSuch)
{
    const QJsonObject machine = renderJson(lookAt(windows11())).value(QStringLiteral("machine")).toObject();
    EXPECT_EQ(machine.value(QStringLiteral("kind")).toString(), QStringLiteral("recorded"));
    EXPECT_EQ(machine.value(QStringLiteral("name")).toString(), QStringLiteral("test"));
    EXPECT_EQ(machine.value(QStringLiteral("system")).toString(), QStringLiteral("Windows 11 23H2 (22631.4317)"));
}

TEST(RenderJson, WithoutATargetItIsNull)
{
    const QJsonObject target = renderJson(lookAt(windows11())).value(QStringLiteral("target")).toObject();
    EXPECT_TRUE(target.value(QStringLiteral("server")).isNull());
    EXPECT_TRUE(target.value(QStringLiteral("connection")).isNull());
}

TEST(RenderJson, SubjectStandsBehindAColonEverywhereElse)
{
    const QJsonObject json = renderJson(lookAt(windows11({kIkeExtDisabled})));
    EXPECT_EQ(json.value(QStringLiteral("findings")).toArray()[0].toObject().value(QStringLiteral("causes")).toArray(),
              QJsonArray{QStringLiteral("service.disabled:IKEEXT")});
}

TEST(RenderJson, WhatBelongsToAPersonIsNotInIt)
{
    const QByteArray bytes =
        QJsonDocument(renderJson(lookAt(windows11({natTValue(R"("C:\\Users\\anna\\x S-1-5-21-1-2-3-4")"), kServerInTheOpen,
                                                   R"({"ike":{"vpn.example.com":{"serverBehindNat":true}}})"}))))
            .toJson();
    EXPECT_FALSE(bytes.contains("anna"));
    EXPECT_FALSE(bytes.contains("S-1-5-21"));
    EXPECT_TRUE(bytes.contains("[user]"));
}

TEST(ExitFor, FollowsTheState)
{
    EXPECT_EQ(exitFor(lookAt(windows11()).verdict), 0);
    EXPECT_EQ(exitFor(lookAt(windows11({kIkeExtDisabled})).verdict), 1);
    EXPECT_EQ(exitFor(lookAt(windows11({kServerSilent})).verdict), 3);
}

TEST(ExitFor, ComputerOnWhichNothingCanBeReadIsThree)
{
    MachineState state = windows11().state();
    for (auto &[name, service] : state.services)
        service = std::unexpected(ErrorKind::Refused);
    for (auto &[name, key] : state.registry)
        key = std::unexpected(ErrorKind::Refused);
    EXPECT_EQ(exitFor(lookAt(CaseFile::fromState(QStringLiteral("x"), state)).verdict), 3);
}

} // namespace
} // namespace report_render_json_test
