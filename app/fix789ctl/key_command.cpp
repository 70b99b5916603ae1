// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "credential_options.h"
#include "output.h"

#include "adapters/portable/key_name.h"
#include "app/system.h"

#include <QCoreApplication>

namespace fix789::app {
namespace {

ExitCode report(const QString &name, const Error &error)
{
    complain(whyNoKey(name, error));
    return error.kind == ErrorKind::Cancelled ? ExitCode::Cancelled : ExitCode::Undetermined;
}

ExitCode setKey(const QString &name)
{
    const auto secrets = readSecrets(1);
    if (!secrets)
        return secrets.error();
    if (const auto kept = keyStore()->write(name, secrets->front()); !kept)
        return report(name, kept.error());
    answer(Text{QT_TRANSLATE_NOOP("Text", "The key was saved as \"%1\"."), {name}}.translated());
    return ExitCode::Done;
}

ExitCode forgetKey(const QString &name)
{
    const auto forgotten = keyStore()->forget(name);
    if (!forgotten && forgotten.error().kind != ErrorKind::NotFound)
        return report(name, forgotten.error());
    // Some stores do not report whether there was one.
    answer(Text{QT_TRANSLATE_NOOP("Text", "No key is saved as \"%1\" anymore."), {name}}.translated());
    return ExitCode::Done;
}

} // namespace

ExitCode runKey(const CommandLine &line)
{
    const QStringList words = line.positionals();
    const bool set = words.value(0) == u"set";
    if (words.size() != 2 || !(set || words.value(0) == u"forget")) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Use \"key set NAME\" or \"key forget NAME\"."), {}});
        return ExitCode::UsageError;
    }
    if (!adapters::isKeyName(words.at(1))) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "The name of a key has 1 to 64 characters: letters, digits and any of ._{}-"), {}});
        return ExitCode::UsageError;
    }
    return set ? setKey(words.at(1)) : forgetKey(words.at(1));
}

} // namespace fix789::app
