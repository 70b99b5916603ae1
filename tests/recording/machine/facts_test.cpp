// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Every row of kFacts, whatever it reads: a new fact is tested here by its row.
#include "ports/fact_table.h"
#include "recording/machine/recorded_machine.h"
#include "support/failing_machine.h"
#include "support/recorded.h"
#include "support/refusing_machine.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

namespace recording_machine_facts_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QString kKey = QStringLiteral("192.0.2.1");

template <class T>
Result<T> answerOf(const Ask<T> &ask)
{
    return ask();
}
template <class T>
Result<T> answerOf(const Ask<T, QString> &ask)
{
    return ask(kKey);
}

template <class T>
void keepRefusal(std::optional<Answer<T>> &kept)
{
    kept = Answer<T>(std::unexpect, ErrorKind::Refused);
}
template <class T>
void keepRefusal(ByName<Answer<T>> &kept)
{
    kept.insert_or_assign(kKey, Answer<T>(std::unexpect, ErrorKind::Refused));
}

template <class T>
QByteArray refusedIn(const std::optional<Answer<T>> &)
{
    return R"({"refused":true})";
}
template <class T>
QByteArray refusedIn(const ByName<Answer<T>> &)
{
    return "{\"" + kKey.toLatin1() + R"(":{"refused":true}})";
}

/// Of each fact: what kind of error this machine gives for it; nothing where it answers.
QMap<QString, std::optional<ErrorKind>> errorsOf(const Machine &machine)
{
    QMap<QString, std::optional<ErrorKind>> errors;
    forEachFact([&](const auto &fact) {
        const auto answer = answerOf(machine.facts.*fact.asked);
        EXPECT_TRUE(answer || !answer.error().doing.isEmpty()) << fact.member;
        errors.insert(QLatin1String(fact.member), answer ? std::nullopt : std::optional(answer.error().kind));
    });
    return errors;
}

QMap<QString, std::optional<ErrorKind>> everyError(ErrorKind kind)
{
    QMap<QString, std::optional<ErrorKind>> errors;
    forEachFact([&](const auto &fact) { errors.insert(QLatin1String(fact.member), kind); });
    return errors;
}

TEST(Facts, HaveNamesOfTheirOwn)
{
    QSet<QString> members;
    forEachFact([&](const auto &fact) {
        EXPECT_FALSE(members.contains(QLatin1String(fact.member))) << fact.member;
        members.insert(QLatin1String(fact.member));
        EXPECT_STRNE(fact.what, "");
    });
}

TEST(Facts, AreReadFromTheirMemberOfACaseAndFromNoOther)
{
    forEachFact([](const auto &fact) {
        const QByteArray content = refusedIn(MachineState().*fact.kept);
        const auto file = CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{")" +
                                          QByteArray(fact.member) + "\":" + content + "}}");
        ASSERT_TRUE(file) << fact.member;
        MachineState expected;
        keepRefusal(expected.*fact.kept);
        EXPECT_TRUE(file->state().*fact.kept == expected.*fact.kept) << fact.member;
        const FixedOwnChanges nothing;
        const RecordedMachine recorded(file->id(), file->state(), nothing);
        auto errors = everyError(ErrorKind::NotSupported);
        errors[QLatin1String(fact.member)] = ErrorKind::Refused;
        EXPECT_EQ(errorsOf(recorded.machine()), errors) << fact.member;
    });
}

TEST(Facts, OfAFailingComputerAllFail)
{
    const FailingMachine failing(ErrorKind::TimedOut);
    EXPECT_EQ(errorsOf(failing.machine()), everyError(ErrorKind::TimedOut));
}

TEST(Facts, AreRefusedOneAtATime)
{
    const FailingMachine failing(ErrorKind::TimedOut);
    const int all = int(std::tuple_size_v<decltype(kFacts)>);
    for (int refused = 0; refused < all; ++refused) {
        const RefusingMachine refusing(failing.machine(), refused);
        EXPECT_EQ(errorsOf(refusing.machine()).values().count(ErrorKind::Refused), 1);
        EXPECT_EQ(refusing.calls(), all);
    }
}

} // namespace
} // namespace recording_machine_facts_test
