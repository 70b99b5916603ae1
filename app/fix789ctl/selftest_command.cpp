// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Runs every reading of this computer that changes nothing and sends nothing, and says what each gave. One run on a real
// Windows tells which of our readings hold there (docs/windows-untested.md).
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "readings.h"
#include "stopper.h"

#include "app/live_computer.h"
#include "app/system.h"
#include "base/error_text.h"
#include "recording/machine/recorder.h"
#include "recording/redaction.h"

#include <QLocale>
#include <QSysInfo>

#include <openssl/crypto.h>

namespace fix789::app {
namespace {

// Addresses of documentation: asking for the way there sends nothing.
constexpr const char *kNowhere[] = {"192.0.2.1", "2001:db8::1"};

QJsonObject program()
{
    return {{QStringLiteral("version"), QStringLiteral(FIX789_VERSION)},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("openssl"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))}};
}

QJsonObject system(const Machine &machine, const SystemDetails &details)
{
    QJsonObject codePages;
    for (const auto &[name, number] : details.codePages)
        codePages.insert(name, number);
    return {{QStringLiteral("name"), machine.system},
            {QStringLiteral("windows"), machine.windows},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("elevated"), isElevated()},
            {QStringLiteral("language"), QLocale::system().bcp47Name()},
            {QStringLiteral("codePages"), codePages}};
}

QJsonObject structures(const SystemDetails &details)
{
    QJsonObject all;
    for (const auto &one : details.structures) {
        QJsonObject json{{QStringLiteral("bytes"), one.ours}};
        if (one.systems)
            json.insert(QStringLiteral("system"), *one.systems);
        all.insert(one.name, json);
    }
    return all;
}

QJsonObject libraries(const SystemDetails &details)
{
    QJsonObject all;
    for (const auto &[name, version] : details.libraries)
        all.insert(name, version ? QJsonValue(*version) : QJsonValue());
    return all;
}

// What the checks read, and the ports that they read otherwise.
MachineState readAll(const Machine &real, Readings &readings, const Stopper &stopper)
{
    Machine machine = real;
    machine.facts = readings.noting(real.facts);
    for (const char *address : kNowhere)
        (void)machine.facts.routeTo(QString::fromLatin1(address));
    readings.note("clock", [&] { return real.clock.bootedAt(); });
    readings.note("registry", [&] {
        return real.registry.subkeys(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"));
    });
    const auto profiles = real.facts.profiles();
    if (profiles && !profiles->empty())
        readings.note("storedConnection", [&] { return real.storedConnection(profiles->front().name); });
    return recording::record(machine, {}, {stopper.token(), [](const Text &text) { showProgress(text.translated()); }});
}

QString table(const QJsonArray &readings)
{
    QString text;
    for (const QJsonValue &value : readings) {
        const QJsonObject one = value.toObject();
        const QString key = one.value(QStringLiteral("key")).toString();
        const QString error = one.value(QStringLiteral("error")).toString();
        const qint64 code = one.value(QStringLiteral("code")).toInteger();
        const QString name = one.value(QStringLiteral("member")).toString() + (key.isEmpty() ? QString() : u' ' + key);
        text += name.leftJustified(28) + one.value(QStringLiteral("result")).toString() +
                (error.isEmpty() ? QString() : u' ' + error) + (code == 0 ? QString() : u' ' + QString::number(code)) + u'\n';
    }
    return text;
}

} // namespace

ExitCode runSelfTest(const CommandLine &line)
{
    if (!line.positionals().isEmpty()) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"selftest\" takes no arguments."), {}});
        return ExitCode::UsageError;
    }
    const auto computer = LiveComputer::open(Network::None);
    if (!computer) {
        complain(describeError(computer.error()));
        return ExitCode::Undetermined;
    }
    const Machine &machine = (*computer)->machine();
    const Stopper stopper({});
    Readings readings;
    const MachineState state = readAll(machine, readings, stopper);
    if (Stopper::wasInterrupted())
        return ExitCode::Cancelled;
    if (!line.has("json")) {
        answer(table(readings.toJson()));
        return ExitCode::Done;
    }
    const SystemDetails details = systemDetails();
    const recording::CaseFile record = recording::CaseFile::fromState(QStringLiteral("selftest"), recording::redacted(state));
    answer(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.selftest/1")},
                       {QStringLiteral("program"), program()},
                       {QStringLiteral("system"), system(machine, details)},
                       {QStringLiteral("structures"), structures(details)},
                       {QStringLiteral("libraries"), libraries(details)},
                       {QStringLiteral("readings"), readings.toJson()},
                       {QStringLiteral("machine"), record.document().value(QStringLiteral("machine"))}});
    return ExitCode::Done;
}

} // namespace fix789::app
