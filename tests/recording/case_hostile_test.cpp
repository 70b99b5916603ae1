// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A case is input from strangers: whatever it holds, it is read or refused with a sentence, and never more.
#include "recording/case/case_file.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace recording_case_hostile_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

QByteArray document(const QJsonObject &machine)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.case/1")},
                                     {QStringLiteral("id"), QStringLiteral("x")},
                                     {QStringLiteral("machine"), machine}})
        .toJson(QJsonDocument::Compact);
}

void expectMalformed(const QByteArray &bytes)
{
    const auto file = CaseFile::parse(bytes);
    ASSERT_FALSE(file.has_value()) << bytes.left(300).toStdString();
    EXPECT_EQ(file.error().kind, ErrorKind::Malformed) << bytes.left(300).toStdString();
    EXPECT_FALSE(file.error().doing.isEmpty());
    for (const QChar c : file.error().doing)
        EXPECT_NE(c.category(), QChar::Other_Control) << "an error must not bring control characters to a terminal";
}

TEST(HostileCase, TruncatedAtEveryByteIsMalformed)
{
    const QByteArray whole = CaseFile::practice().toJson().trimmed();
    ASSERT_GT(whole.size(), 500);
    for (qsizetype size = 0; size < whole.size(); ++size)
        expectMalformed(whole.left(size));
}

TEST(HostileCase, AnyByteTurnedIsReadOrRefused)
{
    const QByteArray whole = CaseFile::practice().toJson();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x80);
        (void)CaseFile::parse(bytes);
        bytes[at] = '"';
        if (const auto file = CaseFile::parse(bytes))
            (void)lookAt(*file);
    }
}

TEST(HostileCase, DeepNestingIsRefused)
{
    for (const char *open : {"[", "{\"a\":"}) {
        QByteArray bytes = R"({"schema":"fix789.case/1","id":"x","machine":)";
        for (int i = 0; i < 200'000; ++i)
            bytes += open;
        expectMalformed(bytes);
    }
    QByteArray nested = "1";
    for (int i = 0; i < 500; ++i)
        nested = "{\"a\":" + nested + '}';
    expectMalformed(R"({"schema":"fix789.case/1","id":"x","machine":)" + nested + "}");
}

TEST(HostileCase, UnknownVersionIsNotSupported)
{
    for (const char *schema : {"fix789.case/2", "fix789.case/", "fix789.case/1.1", "fix789.case/\\u001b[2J"}) {
        const auto file = CaseFile::parse(QByteArray(R"({"schema":")") + schema + R"(","id":"x","machine":{}})");
        ASSERT_FALSE(file.has_value());
        EXPECT_EQ(file.error().kind, ErrorKind::NotSupported);
        EXPECT_FALSE(file.error().doing.contains(QChar(0x1b)));
    }
}

TEST(HostileCase, FrameOfAnotherShapeIsMalformed)
{
    for (const char *text : {"",
                             "null",
                             "[]",
                             "5",
                             "{}",
                             R"({"schema":1,"id":"x","machine":{}})",
                             R"({"schema":"other/1","id":"x","machine":{}})",
                             R"({"schema":"fix789.case/1","machine":{}})",
                             R"({"schema":"fix789.case/1","id":"","machine":{}})",
                             R"({"schema":"fix789.case/1","id":5,"machine":{}})",
                             R"({"schema":"fix789.case/1","id":"x"})",
                             R"({"schema":"fix789.case/1","id":"x","machine":[]})",
                             R"({"schema":"fix789.case/1","id":"x","machine":{},"extra":1})",
                             R"({"schema":"fix789.case/1","id":"x","machine":{},"changed":1})",
                             R"({"schema":"fix789.case/1","id":"x","base":5,"machine":{}})",
                             R"({"schema":"fix789.case/1","id":"x","base":"no-such","machine":{}})",
                             R"({"schema":"fix789.case/1","id":"x","base":"../computers/windows-11","machine":{}})",
                             R"({"schema":"fix789.case/1","id":"x","base":"","machine":{}})",
                             R"({"schema":"fix789.case/1","id":"a\u001b[2J","machine":{}})",
                             R"({"schema":"fix789.case/1","id":"x","machine":{},"\u001b[2J":1})"})
        expectMalformed(text);
    expectMalformed(QByteArray(R"({"schema":"fix789.case/1","machine":{},"id":")") + QByteArray(129, 'x') + "\"}");
}

TEST(HostileCase, EveryMemberOfEveryWrongTypeIsMalformed)
{
    // A path to each member, and what may stand there: everything else may not.
    struct Member {
        const char *machine; // %1 is the member's value
        QStringList good;
    };
    const QStringList values{QStringLiteral("null"),
                             QStringLiteral("true"),
                             QStringLiteral("-1"),
                             QStringLiteral("0.5"),
                             QStringLiteral("1e300"),
                             QStringLiteral("7"),
                             QStringLiteral("\"x\""),
                             QStringLiteral("[]"),
                             QStringLiteral("{}"),
                             QStringLiteral("[5]"),
                             QStringLiteral("[\"x\"]"),
                             QStringLiteral("{\"x\":1}"),
                             QStringLiteral("{\"absent\":false}"),
                             QStringLiteral("{\"absent\":true,\"refused\":true}"),
                             QStringLiteral("{\"absent\":1}")};
    const QStringList null{QStringLiteral("null")};
    const QStringList none{};
    const QStringList number{QStringLiteral("7")};
    const QStringList text{QStringLiteral("\"x\"")};
    const QStringList flag{QStringLiteral("true")};
    const QStringList list{QStringLiteral("[]"), QStringLiteral("[\"x\"]")};
    const QStringList object{QStringLiteral("{}")};
    const std::vector<Member> members{
        {R"({"unknown":%1})", none},
        {R"({"system":%1})", object},
        {R"({"system":{"name":%1}})", text},
        {R"({"system":{"windows":%1}})", flag},
        {R"({"system":{"x":%1}})", none},
        {R"({"clock":%1})", object},
        {R"({"clock":{"bootedAt":%1}})", none},
        {R"({"registry":%1})", object},
        {R"({"registry":{"K":%1}})", null + object + QStringList{QStringLiteral("{\"x\":1}"), QStringLiteral("{\"absent\":1}")}},
        {R"({"registry":{"K":{"V":%1}}})", null + number + text},
        {R"({"registry":{"K":{"V":{"type":%1,"hex":"00"}}}})", number},
        {R"({"registry":{"K":{"V":{"type":3,"hex":%1}}}})", none},
        {R"({"services":%1})", object},
        {R"({"services":{"S":%1}})", null},
        {R"({"services":{"S":{"state":"stopped","start":%1}}})", none},
        {R"({"services":{"S":{"start":"manual","state":%1}}})", none},
        {R"({"services":{"S":{"start":"manual","state":"stopped","exitCode":%1}}})", number},
        {R"({"services":{"S":{"start":"manual","state":"stopped","delayed":%1}}})", flag},
        {R"({"services":{"S":{"start":"manual","state":"stopped","triggered":%1}}})", flag},
        {R"({"services":{"S":{"start":"manual","state":"stopped","dependsOn":%1}}})", list},
        {R"({"services":{"S":{"start":"manual","state":"stopped","displayName":%1}}})", text},
        {R"({"services":{"S":{"start":"manual","state":"stopped","x":%1}}})", none},
        {R"({"dns":%1})", object},
        {R"({"dns":{"h":%1}})", null + QStringList{QStringLiteral("[\"x\"]")}},
        {R"({"ike":%1})", object},
        {R"({"ike":{"h":%1}})", null + object},
        {R"({"ike":{"h":{"address":%1}}})", text},
        {R"({"ike":{"h":{"serverBehindNat":%1}}})", flag},
        {R"({"ike":{"h":{"clientBehindNat":%1}}})", flag},
        {R"({"ike":{"h":{"rungs":%1}}})", QStringList{QStringLiteral("[]")}},
        {R"({"ike":{"h":{"rungs":[%1]}}})", none},
        {R"({"ike":{"h":{"x":%1}}})", none},
        {R"({"ike":{"h":{"rungs":[{"result":"silent","rung":%1}]}}})", none},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":%1}]}}})", none},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","port":%1}]}}})", number},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","detail":%1}]}}})", text},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","ms":%1}]}}})", number + QStringList{QStringLiteral("-1")}},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","sends":%1}]}}})", number},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","sourcePorts":%1}]}}})", number},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","notification":%1}]}}})", number},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","vendorIds":%1}]}}})", list},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","answeredFrom":%1}]}}})", none},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","icmp":%1}]}}})", none},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","icmp":{"code":3,"type":%1}}]}}})", number},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","icmp":{"type":3,"code":%1}}]}}})", number},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","icmp":{"type":3,"code":3,"reporter":%1}}]}}})", text},
        {R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","x":%1}]}}})", none},
    };
    for (const Member &member : members)
        for (const QString &value : values) {
            const QByteArray machine = QString::fromUtf8(member.machine).replace(QStringLiteral("%1"), value).toUtf8();
            const QByteArray bytes = R"({"schema":"fix789.case/1","id":"x","machine":)" + machine + "}";
            ASSERT_FALSE(QJsonDocument::fromJson(bytes).isNull()) << bytes.toStdString();
            const bool good = member.good.contains(value);
            EXPECT_EQ(CaseFile::parse(bytes).has_value(), good) << machine.toStdString();
            if (!good)
                expectMalformed(bytes);
        }
}

TEST(HostileCase, TimeWithoutAZoneIsMalformed)
{
    expectMalformed(document(jsonObject(R"({"clock":{"bootedAt":"2026-11-02T07:41:12"}})")));
    EXPECT_TRUE(CaseFile::parse(document(jsonObject(R"({"clock":{"bootedAt":"2026-11-02T07:41:12+01:00"}})"))));
}

TEST(HostileCase, ControlCharactersAreRefusedInNamesAndTexts)
{
    for (const char *machine : {R"({"system":{"name":"a\u001b[31m"}})", R"({"services":{"a\u0000b":null}})",
                                R"({"services":{"S\n":{"start":"manual","state":"stopped"}}})", R"({"registry":{"K\r":{}}})",
                                R"({"registry":{"K":{"V\n":1}}})", R"({"registry":{"K":{"V":"a\u0007"}}})",
                                R"({"dns":{"h\u001b":["x"]}})", R"({"dns":{"h":["\u001b"]}})", R"({"ike":{"h\u009b":{}}})",
                                R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","detail":"\u001b]0;x\u0007"}]}}})",
                                R"({"ike":{"h":{"\u001b[2J":1}}})", R"({"\u001b[2J":{}})"})
        expectMalformed(document(jsonObject(machine)));
}

TEST(HostileCase, TextsNamesAndListsAreLimited)
{
    const auto system = [](qsizetype size) {
        return document({{QStringLiteral("system"), QJsonObject{{QStringLiteral("name"), QString(size, u'x')}}}});
    };
    EXPECT_TRUE(CaseFile::parse(system(4096)));
    expectMalformed(system(4097));
    const auto key = [](qsizetype size) {
        return document({{QStringLiteral("registry"), QJsonObject{{QString(size, u'x'), QJsonObject()}}}});
    };
    EXPECT_TRUE(CaseFile::parse(key(512)));
    expectMalformed(key(513));
    const auto addresses = [](int count) {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list.append(QStringLiteral("192.0.2.1"));
        return document({{QStringLiteral("dns"), QJsonObject{{QStringLiteral("h"), list}}}});
    };
    EXPECT_TRUE(CaseFile::parse(addresses(256)));
    expectMalformed(addresses(257));
    QJsonObject many;
    for (int i = 0; i < 20'001; ++i)
        many.insert(QString::number(i), QJsonObject());
    expectMalformed(document({{QStringLiteral("registry"), many}}));
}

TEST(HostileCase, NumbersOutsideTheirRangeAreMalformed)
{
    for (const char *machine :
         {R"({"registry":{"K":{"V":4294967296}}})", R"({"registry":{"K":{"V":-1}}})", R"({"registry":{"K":{"V":1.5}}})",
          R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","port":0}]}}})",
          R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","port":65536}]}}})",
          R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","ms":1000001}]}}})",
          R"({"ike":{"h":{"rungs":[{"rung":"mm1","result":"silent","icmp":{"type":3,"code":256}}]}}})",
          R"({"services":{"S":{"start":"manual","state":"stopped","exitCode":4294967296}}})"})
        expectMalformed(document(jsonObject(machine)));
}

// What is in "changed" is as hostile as the rest; it is read with the same reader.
TEST(HostileCase, ChangedMemberIsReadAsStrictly)
{
    expectMalformed(
        R"({"schema":"fix789.case/1","id":"x","base":"windows-11","machine":{},"changed":{"services":{"BFE":{"start":5}}}})");
    expectMalformed(R"({"schema":"fix789.case/1","id":"x","base":"windows-11","machine":{},"changed":{"unknown":{}}})");
}

} // namespace
} // namespace recording_case_hostile_test
