// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/command_line.h"
#include "app/fix789ctl/output.h"
#include "site_commands.h"

#include "base/wrapped_text.h"
#include "diagnosis/playbook.h"

#include <QCoreApplication>

namespace fix789::app {
namespace {

QString item(const QString &mark, const Text &text)
{
    return wrappedText(text.translated(), columns(), mark.size(), mark);
}

QString toText(const diagnosis::Playbook &book)
{
    QString out = book.title.translated() + QStringLiteral("\n\n");
    for (const Text &text : book.wrong)
        out += item(QStringLiteral("- "), text);
    out += u'\n' + Text{QT_TRANSLATE_NOOP("Text", "Check in this order:"), {}}.translated() + u'\n';
    int number = 0;
    for (const Text &text : book.check)
        out += item(QStringLiteral("%1. ").arg(++number), text);
    return out + u'\n' + wrappedText(book.ask.translated(), columns(), 0);
}

} // namespace

ExitCode runSitePlaybook(const CommandLine &line)
{
    const QStringList places = filesOf(line);
    const auto environment = places.size() == 1 ? environmentFromString(places.constFirst()) : std::nullopt;
    const diagnosis::Playbook *book = environment ? diagnosis::playbookFor(*environment) : nullptr;
    if (!book) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "Name one kind of place: retail, education, corporate-guest or hospitality."), {}});
        return ExitCode::UsageError;
    }
    answer(toText(*book));
    return ExitCode::Done;
}

} // namespace fix789::app
