// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/reg_file.h"
#include "recording/machine/recorded_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QtEndian>

#include <gtest/gtest.h>

namespace engine_reg_file_test {
using namespace fix789;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QString kPolicyAgent = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent");
const QString kHeader = QStringLiteral("Windows Registry Editor Version 5.00\r\n\r\n");
const QString kKeyLine = QStringLiteral("[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent]\r\n");

// What regedit reads: the mark, then UTF-16LE.
QString decoded(const QByteArray &bytes)
{
    EXPECT_TRUE(bytes.startsWith("\xFF\xFE"));
    EXPECT_EQ(bytes.size() % 2, 0);
    QString text(bytes.size() / 2 - 1, Qt::Uninitialized);
    qFromLittleEndian<quint16>(bytes.constData() + 2, text.size(), text.data());
    return text;
}

FixPlan planOf(const Change &change, const Change &before)
{
    FixPlan plan;
    plan.changes.push_back({{}, change, before});
    return plan;
}

RegistryValueIs place(const QString &name, RegistryContent content)
{
    return {kPolicyAgent, name, std::move(content)};
}

QString undoOf(const QString &name, RegistryContent before)
{
    return decoded(regFileToUndo(planOf(place(name, RegistryValue::dword(2)), place(name, std::move(before)))));
}

QString keysBefore(MachineState state, const Change &change)
{
    const FixedOwnChanges nothing;
    const RecordedMachine machine(QStringLiteral("test"), state, nothing);
    const auto file = regFileOfKeysBefore(machine.machine(), planOf(change, change));
    EXPECT_TRUE(file.has_value());
    return file ? decoded(*file) : QString();
}

QString keysBefore(const QString &name, const RegistryValue &value)
{
    MachineState state;
    state.registry[kPolicyAgent] = ByName<Answer<RegistryValue>>{{name, value}};
    return keysBefore(state, place(name, NoValue{}));
}

TEST(RegFile, BytesAreAMarkAndUtf16WithWindowsLineEnds)
{
    const QByteArray bytes = regFileToUndo({});
    QByteArray expected("\xFF\xFE", 2);
    for (const char c : QByteArray("Windows Registry Editor Version 5.00\r\n\r\n\r\n")) {
        expected += c;
        expected += '\0';
    }
    EXPECT_EQ(bytes, expected);
}

TEST(RegFile, UndoOfANumberWritesIt)
{
    EXPECT_EQ(undoOf(QStringLiteral("Value"), RegistryValue::dword(0xA1)),
              QString(kHeader + kKeyLine + QStringLiteral("\"Value\"=dword:000000a1\r\n\r\n")));
}

TEST(RegFile, UndoOfATextWritesItsBytes)
{
    EXPECT_EQ(undoOf(QStringLiteral("Value"), RegistryValue::string(QStringLiteral("2"))),
              QString(kHeader + kKeyLine + QStringLiteral("\"Value\"=hex(1):32,00,00,00\r\n\r\n")));
}

TEST(RegFile, UndoOfAnAbsentValueTakesItAway)
{
    const QString expected = kHeader + kKeyLine + QStringLiteral("\"Value\"=-\r\n\r\n");
    EXPECT_EQ(undoOf(QStringLiteral("Value"), NoValue{}), expected);
    EXPECT_EQ(undoOf(QStringLiteral("Value"), NoKey{}), expected);
}

TEST(RegFile, UndoOfBytesAndForeignTypes)
{
    EXPECT_TRUE(undoOf(QStringLiteral("V"), RegistryValue{RegistryType::Binary, QByteArray("\x01\xff")})
                    .contains(u"\"V\"=hex:01,ff\r\n"));
    EXPECT_TRUE(undoOf(QStringLiteral("V"), RegistryValue{RegistryType::Qword, QByteArray(8, '\1')})
                    .contains(u"\"V\"=hex(b):01,01,01,01,01,01,01,01\r\n"));
    EXPECT_TRUE(
        undoOf(QStringLiteral("V"), RegistryValue{RegistryType::Dword, QByteArray("\2", 1)}).contains(u"\"V\"=hex(4):02\r\n"));
    EXPECT_TRUE(undoOf(QStringLiteral("V"), RegistryValue{RegistryType::None, {}}).contains(u"\"V\"=hex(0):\r\n"));
}

TEST(RegFile, UndoOfAStartTypeWritesIt)
{
    const QString text = decoded(regFileToUndo(planOf(ServiceStartIs{QStringLiteral("PolicyAgent"), StartType::Manual},
                                                      ServiceStartIs{QStringLiteral("PolicyAgent"), StartType::Disabled})));
    EXPECT_EQ(text, QString(kHeader + kKeyLine + QStringLiteral("\"Start\"=dword:00000004\r\n\r\n")));
}

TEST(RegFile, WhetherAServiceRunsIsNotInTheRegistry)
{
    const FixPlan plan =
        planOf(ServiceRunningIs{QStringLiteral("BFE"), Running::Yes}, ServiceRunningIs{QStringLiteral("BFE"), Running::No});
    EXPECT_EQ(decoded(regFileToUndo(plan)), QString(kHeader + QStringLiteral("\r\n")));
}

TEST(RegFile, QuotesAndBackslashesInNamesAreEscaped)
{
    EXPECT_EQ(keysBefore(QStringLiteral("a\"b\\c"), RegistryValue::dword(1)),
              QString(kHeader + kKeyLine + QStringLiteral("\"a\\\"b\\\\c\"=dword:00000001\r\n\r\n")));
}

TEST(RegFile, TheDefaultValueIsAnAtSign)
{
    EXPECT_TRUE(keysBefore(QString(), RegistryValue::dword(1)).contains(u"\r\n@=dword:00000001\r\n"));
}

// The format cannot write such a name, and a line of the name's own making must not get into the file.
TEST(RegFile, NameWithALineBreakIsLeftOut)
{
    for (const char *name : {"a\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n", "a\nb", "a\rb"})
        EXPECT_EQ(keysBefore(QString::fromLatin1(name), RegistryValue::dword(1)),
                  QString(kHeader + kKeyLine + QStringLiteral("\r\n")));
}

TEST(RegFile, LineBreakInATextDoesNotEndTheLine)
{
    const QString text =
        keysBefore(QStringLiteral("Value"), RegistryValue::string(QStringLiteral("a\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE]")));
    EXPECT_EQ(text.count(u'\n'), kHeader.count(u'\n') + 3);
}

TEST(RegFile, AllValuesOfTheKeyAreKept)
{
    MachineState state;
    state.registry[kPolicyAgent] = ByName<Answer<RegistryValue>>{{QStringLiteral("A"), RegistryValue::dword(1)},
                                                                 {QStringLiteral("B"), RegistryValue::dword(2)}};
    EXPECT_EQ(keysBefore(state, place(QStringLiteral("C"), NoValue{})),
              QString(kHeader + kKeyLine + QStringLiteral("\"A\"=dword:00000001\r\n\"B\"=dword:00000002\r\n\r\n")));
}

TEST(RegFile, KeyThatIsNotThereIsLeftOut)
{
    MachineState state;
    state.registry[kPolicyAgent] = std::unexpected(ErrorKind::NotFound);
    EXPECT_EQ(keysBefore(state, place(QStringLiteral("C"), NoValue{})), QString(kHeader + QStringLiteral("\r\n")));
}

TEST(RegFile, KeyThatCannotBeReadIsAnError)
{
    MachineState state;
    state.registry[kPolicyAgent] = std::unexpected(ErrorKind::Refused);
    const FixedOwnChanges nothing;
    const RecordedMachine machine(QStringLiteral("test"), state, nothing);
    const Change change = place(QStringLiteral("C"), NoValue{});
    const auto file = regFileOfKeysBefore(machine.machine(), planOf(change, change));
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().kind, ErrorKind::Refused);
}

TEST(RegFile, KeyOfTwoChangesIsKeptOnce)
{
    MachineState state;
    state.registry[kPolicyAgent] = ByName<Answer<RegistryValue>>{};
    const FixedOwnChanges nothing;
    const RecordedMachine machine(QStringLiteral("test"), state, nothing);
    FixPlan plan = planOf(place(QStringLiteral("A"), NoValue{}), place(QStringLiteral("A"), NoValue{}));
    const Change startType = ServiceStartIs{QStringLiteral("policyagent"), StartType::Manual};
    plan.changes.push_back({{}, startType, startType});
    EXPECT_EQ(decoded(*regFileOfKeysBefore(machine.machine(), plan)), QString(kHeader + kKeyLine + QStringLiteral("\r\n")));
}

} // namespace
} // namespace engine_reg_file_test
