// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/recorded.h"

#include "checks/checks.h"
#include "recording/machine/recorded_machine.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace fix789::test {
using namespace checks;
using namespace engine;
using namespace recording;
using namespace report;
namespace {

[[noreturn]] void giveUp(const QString &why)
{
    std::cerr << "a test is written wrong: " << why.toStdString() << '\n';
    std::abort();
}

// {"absent":true} replaces what is there, it does not join it.
bool isInsteadOfValue(const QJsonObject &json)
{
    return json.size() == 1 && json.begin().value() == QJsonValue(true);
}

QJsonObject merged(QJsonObject under, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue below = under.value(it.key());
        const bool join = below.isObject() && it.value().isObject() && !isInsteadOfValue(it.value().toObject()) &&
                          !isInsteadOfValue(below.toObject());
        under.insert(it.key(), join ? QJsonValue(merged(below.toObject(), it.value().toObject())) : it.value());
    }
    return under;
}

QByteArray inRegistry(const char *key, const char *name, const char *content)
{
    return QByteArray(R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\)") + key + "\":{\"" + name + "\":" + content +
           "}}}";
}

} // namespace

QJsonObject jsonObject(const QByteArray &text)
{
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (!json.isObject())
        giveUp(error.errorString() + QStringLiteral(" in ") + QString::fromUtf8(text));
    return json.object();
}

CaseFile windows11(const std::vector<QByteArray> &differences)
{
    QJsonObject machine;
    for (const QByteArray &difference : differences)
        machine = merged(machine, jsonObject(difference));
    const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("fix789.case/1")},
                               {QStringLiteral("id"), QStringLiteral("test")},
                               {QStringLiteral("base"), QStringLiteral("windows-11")},
                               {QStringLiteral("machine"), machine}};
    auto file = CaseFile::parse(QJsonDocument(document).toJson());
    if (!file)
        giveUp(file.error().doing);
    return std::move(*file);
}

QByteArray natTValue(const char *content)
{
    return inRegistry("PolicyAgent", "AssumeUDPEncapsulationContextOnSendRule", content);
}

QByteArray prohibitIpSec(const char *content)
{
    return inRegistry("RasMan\\\\Parameters", "ProhibitIpSec", content);
}

Report lookAt(const CaseFile &computer, const OwnChanges &ownChanges)
{
    return lookAt(computer, {computer.server(), {}}, ownChanges);
}

Report lookAt(const CaseFile &computer, const Target &target, const OwnChanges &ownChanges)
{
    const RecordedMachine recorded(computer.id(), computer.state(), ownChanges);
    return runDiagnosis(recorded.machine(), {target, allChecks()}, {}, {});
}

const Finding &findingOf(const Report &report, const char *check)
{
    const auto it = std::ranges::find_if(report.examined,
                                         [&](const Examined &e) { return QLatin1String(e.check->id) == QLatin1String(check); });
    if (it == report.examined.end())
        giveUp(QStringLiteral("there is no check ") + QLatin1String(check));
    return it->finding;
}

QStringList causesOf(const Finding &finding)
{
    QStringList names;
    for (const Cause &cause : finding.causes)
        names << cause.ref.toString();
    return names;
}

QStringList causesOf(const Verdict &verdict)
{
    QStringList names;
    for (const Cause &cause : verdict.causes)
        names << cause.ref.toString();
    return names;
}

QStringList excludedFrom(const Verdict &verdict)
{
    QStringList names;
    for (const Exclusion &exclusion : verdict.excluded)
        names << exclusion.ref.toString();
    return names;
}

QStringList openSetsOf(const Verdict &verdict)
{
    QStringList sets;
    for (const OpenSet &open : verdict.undetermined) {
        QStringList names;
        for (const CauseRef &ref : open.set)
            names << ref.toString();
        sets << names.join(u'|');
    }
    return sets;
}

} // namespace fix789::test
