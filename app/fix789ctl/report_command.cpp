// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "diagnosis_options.h"
#include "output.h"
#include "words/did_you_mean.h"

#include "base/atomic_file.h"
#include "checks/checks.h"
#include "report/render.h"
#include "report/ticket.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fix789::app {
namespace {

enum class Format { Text, Html, Json, Ticket };

constexpr std::array<std::pair<const char *, Format>, 4> kFormats{
    {{"text", Format::Text}, {"html", Format::Html}, {"json", Format::Json}, {"ticket", Format::Ticket}}};

QStringList formatWords()
{
    QStringList words;
    for (const auto &[word, format] : kFormats)
        words << QString::fromLatin1(word);
    return words;
}

// Empty: a wrong word, or several formats.
std::optional<Format> chosenFormat(const CommandLine &line)
{
    if (int(line.has("html")) + int(line.has("json")) + int(line.has("format")) > 1)
        return std::nullopt;
    if (!line.has("format"))
        return line.has("html") ? Format::Html : line.has("json") ? Format::Json : Format::Text;
    const QString word = line.value("format");
    const auto format = std::ranges::find_if(kFormats, [&](const auto &one) { return word == QLatin1String(one.first); });
    return format == kFormats.end() ? std::nullopt : std::optional(format->second);
}

QByteArray rendered(Format format, const report::Report &report, const Computer &computer)
{
    switch (format) {
    case Format::Json:
        return QJsonDocument(report::renderJson(report)).toJson();
    case Format::Html:
        return report::renderHtml(report, repairsOf(computer)).toUtf8();
    case Format::Ticket:
        return report::ticketFor(report, repairsOf(computer)).toUtf8();
    case Format::Text:
        break;
    }
    return report::renderReport(report, {.columns = columns()}).toUtf8();
}

} // namespace

ExitCode runReport(const CommandLine &line)
{
    const auto format = chosenFormat(line);
    if (!line.positionals().isEmpty() || !format) {
        complain(withSuggestion({QT_TRANSLATE_NOOP("Text", "Choose one format for the report: text, html, json or ticket. Name "
                                                           "a file only with --output."),
                                 {}},
                                line.value("format"), formatWords()));
        return ExitCode::UsageError;
    }
    const auto order = readLookOptions(line);
    if (!order)
        return order.error();
    const CheckOutcome looked = runAsAsked(*order, checks::allChecks());
    const QByteArray bytes = rendered(*format, looked.report, *order->computer);
    if (!line.has("output")) {
        answer(QString::fromUtf8(bytes).trimmed());
        return exitOf(looked);
    }
    if (const auto written = writeAtomicFile(line.value("output"), bytes, QStringLiteral("writing a report")); !written) {
        complain(whyUnusable(line.value("output"), written.error()));
        return ExitCode::UsageError;
    }
    return exitOf(looked);
}

} // namespace fix789::app
