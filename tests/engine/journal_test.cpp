// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/journal.h"
#include "support/faults.h"
#include "support/fixture.h"
#include "support/print.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace engine_journal_test {
using namespace fix789;
using namespace fix789::engine;
using namespace fix789::test;

namespace {

const QDateTime kNow(QDate(2026, 11, 5), QTime(10, 0, 0, 123), Qt::UTC);
const Change kManual = ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual};
const Change kDisabled = ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Disabled};
const std::vector<CauseRef> kCauses{{cause::kServiceDisabled, QStringLiteral("IKEEXT")}};

RegistryValueIs natT(RegistryContent content)
{
    return {QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
            QStringLiteral("AssumeUDPEncapsulationContextOnSendRule"), std::move(content)};
}

class JournalTest : public testing::Test {
protected:
    // What anybody who can write the file could write: version and checksum are right.
    void addLine(QJsonObject line, int version = 1)
    {
        line.insert(QStringLiteral("v"), version);
        line.remove(QStringLiteral("sum"));
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact);
        line.insert(QStringLiteral("sum"),
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32)));
        log.bytes += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    QJsonObject line(const char *kind) const
    {
        return {{QStringLiteral("kind"), QString::fromLatin1(kind)},
                {QStringLiteral("run"), kFirstRun},
                {QStringLiteral("at"), kNow.toString(Qt::ISODateWithMs)}};
    }
    QJsonObject changeLine(const Change &change, const Change &before) const
    {
        QJsonObject json = line("change");
        json.insert(QStringLiteral("change"), toJson(change));
        json.insert(QStringLiteral("before"), toJson(before));
        return json;
    }
    QJsonObject with(QJsonObject json, const char *member, const QJsonValue &value) const
    {
        json.insert(QString::fromLatin1(member), value);
        return json;
    }
    void begin() { addLine(with(line("begin"), "causes", QJsonArray())); }
    void expectDamagedAt(std::int64_t number)
    {
        const auto runs = journal.runs();
        ASSERT_FALSE(runs.has_value());
        EXPECT_EQ(runs.error().kind, ErrorKind::Malformed);
        EXPECT_EQ(runs.error().code, number);
    }
    // One repair, all of it: five lines.
    void wholeRun()
    {
        ASSERT_TRUE(journal.begin(kFirstRun, kCauses, kNow));
        ASSERT_TRUE(journal.willChange(kFirstRun, kManual, kDisabled, kNow));
        ASSERT_TRUE(journal.made(kFirstRun, 0));
        ASSERT_TRUE(journal.end(kFirstRun, RepairState::Done));
        ASSERT_TRUE(journal.restored(kFirstRun, 0));
    }

    Steps steps;
    MemoryLog log{steps};
    Journal journal{log};
};

TEST_F(JournalTest, EmptyLogHasNoRuns)
{
    const auto runs = journal.runs();
    ASSERT_TRUE(runs.has_value());
    EXPECT_TRUE(runs->empty());
}

TEST_F(JournalTest, EverythingComesBack)
{
    wholeRun();
    const auto runs = journal.runs();
    ASSERT_TRUE(runs.has_value());
    ASSERT_EQ(runs->size(), 1U);
    const JournalledRun &run = runs->front();
    EXPECT_EQ(run.id, kFirstRun);
    EXPECT_EQ(run.begun, kNow);
    EXPECT_EQ(run.causes, kCauses);
    EXPECT_EQ(run.state, RepairState::Done);
    ASSERT_EQ(run.changes.size(), 1U);
    EXPECT_EQ(run.changes[0].change, kManual);
    EXPECT_EQ(run.changes[0].before, kDisabled);
    EXPECT_EQ(run.changes[0].at, kNow);
    EXPECT_TRUE(run.changes[0].made);
    EXPECT_TRUE(run.changes[0].restored);
}

TEST_F(JournalTest, ValuesOfEveryKindComeBackByteForByte)
{
    ASSERT_TRUE(journal.begin(kFirstRun, {}, kNow));
    const std::vector<RegistryContent> contents{NoKey{},
                                                NoValue{},
                                                RegistryValue::dword(0xFFFFFFFF),
                                                RegistryValue::string(QStringLiteral("\"2\"\n")),
                                                RegistryValue{RegistryType::Binary, {}},
                                                RegistryValue{RegistryType(77), QByteArray("\0\xff", 2)}};
    for (const RegistryContent &content : contents)
        ASSERT_TRUE(journal.willChange(kFirstRun, natT(RegistryValue::dword(2)), natT(content), kNow));
    const auto runs = journal.runs();
    ASSERT_TRUE(runs.has_value());
    ASSERT_EQ(runs->front().changes.size(), contents.size());
    for (std::size_t i = 0; i < contents.size(); ++i)
        EXPECT_EQ(runs->front().changes[i].before, Change(natT(contents[i])));
}

TEST_F(JournalTest, LastLineWithoutItsNewlineIsNotThereYet)
{
    wholeRun();
    const QByteArray whole = log.bytes;
    const qsizetype lastLine = whole.left(whole.size() - 1).lastIndexOf('\n') + 1;
    for (qsizetype size = lastLine; size < whole.size(); ++size) {
        log.bytes = whole.left(size);
        const auto runs = journal.runs();
        ASSERT_TRUE(runs.has_value()) << size;
        EXPECT_FALSE(runs->front().changes[0].restored);
    }
}

TEST_F(JournalTest, TruncatedAnywhereItIsReadUpToTheLastWholeLine)
{
    wholeRun();
    const QByteArray whole = log.bytes;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        log.bytes = whole.left(size);
        EXPECT_TRUE(journal.runs().has_value()) << size;
    }
}

TEST_F(JournalTest, AnyChangedByteOfLineTwoIsDamageInLineTwo)
{
    wholeRun();
    const QByteArray whole = log.bytes;
    const qsizetype from = whole.indexOf('\n') + 1;
    const qsizetype to = whole.indexOf('\n', from);
    for (qsizetype at = from; at < to; ++at) {
        log.bytes = whole;
        log.bytes[at] = char(log.bytes[at] ^ 1);
        const auto runs = journal.runs();
        ASSERT_FALSE(runs.has_value()) << at;
        EXPECT_EQ(runs.error().code, 2) << at;
    }
}

TEST_F(JournalTest, RunsBeforeTheDamageAreReadable)
{
    wholeRun();
    log.bytes += "nonsense\n";
    expectDamagedAt(6);
    EXPECT_EQ(journal.readableRuns().size(), 1U);
}

TEST_F(JournalTest, NothingIsAppendedToADamagedJournal)
{
    wholeRun();
    log.bytes += "nonsense\n";
    const QByteArray before = log.bytes;
    EXPECT_FALSE(journal.begin(kSecondRun, {}, kNow));
    EXPECT_EQ(log.bytes, before);
}

TEST_F(JournalTest, EmptyLineIsDamage)
{
    log.bytes = "\n";
    expectDamagedAt(1);
}

// What a program of version 1 left is read, undone and gone on with.
TEST_F(JournalTest, OlderVersionIsReadAndContinued)
{
    addLine(with(line("begin"), "causes", QJsonArray()), 1);
    addLine(changeLine(kManual, kDisabled), 1);
    ASSERT_TRUE(journal.made(kFirstRun, 0));
    ASSERT_TRUE(journal.end(kFirstRun, RepairState::Done));
    ASSERT_TRUE(journal.begin(kSecondRun, kCauses, kNow));
    const auto runs = journal.runs();
    ASSERT_TRUE(runs.has_value());
    ASSERT_EQ(runs->size(), 2U);
    EXPECT_EQ(runs->front().changes.front().before, kDisabled);
    EXPECT_EQ(runs->front().state, RepairState::Done);
    log.bytes.clear();
    addLine(with(line("begin"), "causes", QJsonArray()), 0);
    expectDamagedAt(1);
}

TEST_F(JournalTest, PlacesOfTheOtherScopeAreDamage)
{
    const Change mine = ConnectionOptionIs{QStringLiteral("Work"), ConnectionOptionIs::Option::TunnelType, QStringLiteral("3")};
    const Change before = ConnectionOptionIs{QStringLiteral("Work"), ConnectionOptionIs::Option::TunnelType, QStringLiteral("0")};
    const Journal users(log, Scope::User);
    const Journal machines(log, Scope::Machine);
    begin();
    addLine(changeLine(mine, before));
    EXPECT_TRUE(users.runs().has_value());
    EXPECT_EQ(machines.runs().error().code, 2);
    log.bytes.clear();
    begin();
    addLine(changeLine(kManual, kDisabled));
    EXPECT_TRUE(machines.runs().has_value());
    EXPECT_EQ(users.runs().error().code, 2);
}

TEST_F(JournalTest, NewerVersionIsNotSupported)
{
    begin();
    addLine(line("something-new"), 3);
    const auto runs = journal.runs();
    ASSERT_FALSE(runs.has_value());
    EXPECT_EQ(runs.error().kind, ErrorKind::NotSupported);
    EXPECT_EQ(runs.error().code, 2);
}

TEST_F(JournalTest, LogThatCannotBeReadIsThatError)
{
    log.readableOnlyUntilFault = true;
    steps.failFrom(1);
    EXPECT_FALSE(journal.begin(kFirstRun, {}, kNow));
    const auto runs = journal.runs();
    ASSERT_FALSE(runs.has_value());
    EXPECT_EQ(runs.error().kind, ErrorKind::Refused);
}

TEST_F(JournalTest, LineOfAMegabyteIsDamage)
{
    addLine(with(line("begin"), "causes", QString(1024 * 1024, u'x')));
    expectDamagedAt(1);
}

TEST_F(JournalTest, MoreChangesThanAnyRepairMakesAreDamage)
{
    begin();
    for (int i = 0; i < 1000; ++i)
        addLine(changeLine(kManual, kDisabled));
    EXPECT_TRUE(journal.runs().has_value());
    addLine(changeLine(kManual, kDisabled));
    expectDamagedAt(1002);
}

TEST_F(JournalTest, PlacesThatAreNotOnTheListAreDamage)
{
    const std::vector<std::pair<Change, Change>> foreign{
        {ServiceStartIs{QStringLiteral("WinDefend"), StartType::Disabled},
         ServiceStartIs{QStringLiteral("WinDefend"), StartType::Automatic}},
        {ServiceRunningIs{QStringLiteral("WinDefend"), Running::No}, ServiceRunningIs{QStringLiteral("WinDefend"), Running::Yes}},
        {RegistryValueIs{QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run"), QStringLiteral("x"),
                         RegistryValue::string(QStringLiteral("x.exe"))},
         RegistryValueIs{QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run"), QStringLiteral("x"),
                         NoValue{}}},
        {ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Boot}, kDisabled},
        {kManual, ServiceStartIs{QStringLiteral("IKEEXT"), StartType::System}},
        {kManual, ServiceStartIs{QStringLiteral("BFE"), StartType::Disabled}},
        {kManual, ServiceRunningIs{QStringLiteral("IKEEXT"), Running::No}},
    };
    for (const auto &[change, before] : foreign) {
        log.bytes.clear();
        begin();
        addLine(changeLine(change, before));
        expectDamagedAt(2);
    }
}

TEST_F(JournalTest, LinesThatDoNotFitAreDamage)
{
    const std::vector<QJsonObject> foreign{
        line("begin"),                                           // the same run again
        with(line("begin"), "run", QStringLiteral("..\\..\\x")), // not a UUID
        with(line("begin"), "run", QStringLiteral("AAAAAAAA-2222-4222-8222-222222222222")),
        with(line("begin"), "run", QStringLiteral("{22222222-2222-4222-8222-222222222222}")),
        with(with(line("begin"), "run", kSecondRun), "at", QStringLiteral("yesterday")),
        with(with(line("begin"), "run", kSecondRun), "causes", QJsonArray{QStringLiteral("made.up")}),
        with(with(line("begin"), "run", kSecondRun), "causes", QJsonArray{5}),
        with(line("made"), "run", kSecondRun), // a run that was not begun
        line("made"),                          // no index
        with(line("made"), "n", 0),            // no such change
        with(line("made"), "n", -1),
        with(line("made"), "n", 0.5),
        with(line("made"), "n", 1e300),
        with(line("made"), "n", QStringLiteral("0")),
        line("restored"),
        line("end"),
        with(line("end"), "state", QStringLiteral("open")),
        with(line("end"), "state", 1),
        line("what"),
        with(line("begin"), "kind", 5),
        with(changeLine(kManual, kDisabled), "change", QJsonArray()),
        with(changeLine(kManual, kDisabled), "before", QJsonValue::Null),
        with(changeLine(kManual, kDisabled), "at", 5),
    };
    for (const QJsonObject &json : foreign) {
        log.bytes.clear();
        begin();
        addLine(json);
        SCOPED_TRACE(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
        expectDamagedAt(2);
    }
}

TEST_F(JournalTest, JsonThatIsNotAnObjectIsDamage)
{
    for (const char *text :
         {"[]", "5", "\"v\"", "null", "{", "{}", "{\"v\":1}", "{\"v\":\"1\"}", "{\"v\":1e300}", "\xff\xfe", "\0"}) {
        log.bytes = QByteArray(text) + '\n';
        expectDamagedAt(1);
    }
}

TEST_F(JournalTest, NothingComesAfterARunThatWasTakenBack)
{
    ASSERT_TRUE(journal.begin(kFirstRun, {}, kNow));
    ASSERT_TRUE(journal.willChange(kFirstRun, kManual, kDisabled, kNow));
    ASSERT_TRUE(journal.end(kFirstRun, RepairState::TakenBack));
    for (const QJsonObject &json : {changeLine(kManual, kDisabled), with(line("made"), "n", 0), with(line("restored"), "n", 0),
                                    with(line("end"), "state", QStringLiteral("done"))}) {
        const QByteArray before = log.bytes;
        addLine(json);
        expectDamagedAt(4);
        log.bytes = before;
    }
}

// What it would not read back it does not write: one such line would end every undo.
TEST_F(JournalTest, RefusesToWriteWhatItWouldNotRead)
{
    ASSERT_TRUE(journal.begin(kFirstRun, kCauses, kNow));
    const QByteArray before = log.bytes;
    EXPECT_FALSE(journal.begin(kFirstRun, kCauses, kNow));
    EXPECT_FALSE(journal.begin(QStringLiteral("not a uuid"), kCauses, kNow));
    EXPECT_FALSE(journal.begin(kSecondRun, {{cause::kServiceDisabled, QStringLiteral("a b")}}, kNow));
    EXPECT_FALSE(journal.begin(kSecondRun, kCauses, QDateTime()));
    EXPECT_FALSE(journal.willChange(kSecondRun, kManual, kDisabled, kNow));
    EXPECT_FALSE(journal.willChange(kFirstRun, natT(RegistryValue::dword(2)),
                                    natT(RegistryValue{RegistryType::Binary, QByteArray(100'000, 'x')}), kNow));
    EXPECT_FALSE(journal.willChange(kFirstRun, ServiceStartIs{QStringLiteral("WinDefend"), StartType::Manual},
                                    ServiceStartIs{QStringLiteral("WinDefend"), StartType::Automatic}, kNow));
    EXPECT_FALSE(journal.made(kFirstRun, 0));
    EXPECT_EQ(log.bytes, before);
}

TEST_F(JournalTest, WrittenAtIsTheLastStandingWrite)
{
    ASSERT_TRUE(journal.begin(kFirstRun, {}, kNow));
    ASSERT_TRUE(journal.willChange(kFirstRun, natT(RegistryValue::dword(1)), natT(NoValue{}), kNow));
    ASSERT_TRUE(journal.end(kFirstRun, RepairState::Done));
    ASSERT_TRUE(journal.begin(kSecondRun, {}, kNow));
    ASSERT_TRUE(journal.willChange(kSecondRun, natT(RegistryValue::dword(2)), natT(RegistryValue::dword(1)), kNow.addSecs(60)));
    EXPECT_EQ(journal.writtenAt(natT(NoKey{})), kNow.addSecs(60));
    ASSERT_TRUE(journal.restored(kSecondRun, 0));
    EXPECT_EQ(journal.writtenAt(natT(NoKey{})), kNow);
    ASSERT_TRUE(journal.end(kFirstRun, RepairState::TakenBack));
    EXPECT_EQ(journal.writtenAt(natT(NoKey{})), std::nullopt);
}

TEST_F(JournalTest, WrittenAtKnowsPlacesWithoutRegardToCase)
{
    ASSERT_TRUE(journal.begin(kFirstRun, {}, kNow));
    ASSERT_TRUE(journal.willChange(kFirstRun, natT(RegistryValue::dword(2)), natT(NoValue{}), kNow));
    RegistryValueIs place = natT(NoValue{});
    place.key = place.key.toUpper();
    EXPECT_EQ(journal.writtenAt(place), kNow);
    EXPECT_EQ(journal.writtenAt(kManual), std::nullopt);
}

} // namespace
} // namespace engine_journal_test
