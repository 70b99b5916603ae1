// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "diagnosis/causes.h"
#include "diagnosis/protocol_fit.h"
#include "report/headline.h"
#include "report/message.h"
#include "report/path_html.h"
#include "report/redactor.h"
#include "report/repairs_text.h"
#include "report/stage_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace fix789::report {
namespace {

// The window's document takes neither borders nor media rules: it shows the same words and grounds without them.
constexpr char kStyle[] =
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}"
    "h1{font-size:1.5rem;line-height:1.3;border:1px solid;border-radius:.5rem;padding:1rem 1.2rem;margin:0 0 1rem}"
    "h2{font-size:1.1rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:0}ul,ol{margin:.4rem "
    "0;padding-inline-start:1.5rem}p{margin:.4rem 0}"
    ".when{color:#595959}.cause,.set{border:1px solid #e1e1e1;border-inline-start:.3rem solid #b3261e;border-radius:.4rem;"
    "padding:.7rem 1rem;margin:.7rem 0}.set{border-inline-start-color:#8a5300}"
    "code,.id{color:#595959;font-size:.85rem;font-weight:normal}table{border-collapse:collapse}"
    "td,th{text-align:start;padding:.25rem .8rem .25rem 0;vertical-align:top}tr+tr td{border-top:1px solid #e1e1e1}"
    "td.wrong{color:#b3261e;font-weight:600}"
    "pre{white-space:pre-wrap;background:#f3f3f3;border-radius:.4rem;padding:1rem;font:inherit;margin:.5rem 0}"
    ".path{border:1px solid #e1e1e1;border-collapse:separate;border-radius:.5rem;padding:.6rem .4rem;font-size:.8rem}"
    ".path td{padding:.15rem .1rem;text-align:center;border:0}.path span{border-radius:1rem;padding:.1rem "
    ".2rem;white-space:nowrap}"
    "@media screen,print{h1.bad{background:#fdeeed;border-color:#e2b4b1}h1.open{background:#fff4e2;border-color:#dcc39b}"
    "h1.good{background:#eaf6ee;border-color:#a4cbb2}}"
    "@media screen and (max-width:40rem){.path{display:none}}" // the list below it says the same
    "@media screen and (prefers-color-scheme:dark){body{color:#f2f2f2;background:#202020}"
    "h1.bad{background:#3f2523;border-color:#7c5450}h1.open{background:#3a2f1a;border-color:#776035}"
    "h1.good{background:#1f3527;border-color:#3d6a4b}pre{background:#2b2b2b}.cause,.set,.path,tr+tr td{border-color:#3d3d3d}"
    ".cause{border-inline-start-color:#ffaea6}.set{border-inline-start-color:#f5c46b}td.wrong{color:#ffaea6}"
    "code,.id,.when{color:#b4b4b4}}"
    "@media print{body{max-width:none;margin:0;font-size:10pt}.cause,.set,pre,tr{break-inside:avoid}"
    "h1,h2,h3{break-after:avoid}h1,span,pre{print-color-adjust:exact}}";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString html(const Text &text)
{
    return escaped(redacted(text.translated()));
}

QString html(const char *source)
{
    return escaped(QCoreApplication::translate("Text", source));
}

QString element(const char *name, const QString &content)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), content);
}

QString list(const std::vector<QString> &items)
{
    QString out;
    for (const QString &item : items)
        out += element("li", item);
    return out.isEmpty() ? QString() : element("ul", out);
}

QString section(const char *heading, const QString &content)
{
    QString title = html(heading);
    if (title.endsWith(u':')) // as a text for a terminal has it
        title.chop(1);
    return content.isEmpty() ? QString() : element("h2", title) + content;
}

QString named(const CauseRef &ref)
{
    return html(diagnosis::titleOf(ref)) + QStringLiteral(" <span class=\"id\">%1</span>").arg(escaped(redacted(ref.toString())));
}

QString causeHtml(const Cause &cause, const std::optional<engine::FixPlan> &fix)
{
    std::vector<QString> evidence;
    for (const Text &text : cause.evidence)
        evidence.push_back(html(text));
    if (!cause.where.isEmpty())
        evidence.push_back(html({QT_TRANSLATE_NOOP("Text", "Where: %1"), {cause.where}}));
    QString out = element("h3", named(cause.ref)) + list(evidence) + element("p", html(diagnosis::adviceFor(cause.ref)));
    for (const engine::PlannedChange &planned : fix ? fix->changes : std::vector<engine::PlannedChange>())
        out += element("p", html({QT_TRANSLATE_NOOP("Text", "This can be changed: %1, from %2 to %3."),
                                  {describePlace(planned.change).translated(), describeState(planned.before).translated(),
                                   describeState(planned.change).translated()}}));
    return QStringLiteral("<div class=\"cause\">%1</div>\n").arg(out);
}

QString openHtml(const OpenSet &open)
{
    std::vector<QString> members;
    for (const CauseRef &ref : open.set)
        members.push_back(named(ref));
    return QStringLiteral("<div class=\"set\">%1</div>\n")
        .arg(element("h3", html(QT_TRANSLATE_NOOP("Text", "One of these applies:"))) + list(members) +
             element("p", html({QT_TRANSLATE_NOOP("Text", "How to tell them apart: %1"), {open.next.translated()}})));
}

QString headRow(const std::vector<const char *> &words)
{
    QString cells;
    for (const char *word : words)
        cells += QStringLiteral("<th scope=\"col\">%1</th>").arg(html(word));
    return element("tr", cells);
}

QString stageRow(const StageResult &stage, const QString &otherAddress = {})
{
    return element("tr", element("td", html(nameOfStage(stage))) + element("td", placeOfStage(stage, otherAddress)) +
                             element("td", html(nameOfOutcome(stage.outcome))) + element("td", html(detailOfStage(stage))));
}

QString negotiation(const Report &report)
{
    QString rows;
    for (const engine::Examined &examined : report.examined)
        if (examined.finding.ike) {
            for (const StageResult &stage : examined.finding.ike->stages)
                rows += stageRow(stage);
            for (const AddressResult &other : examined.finding.ike->others)
                rows += stageRow(other.first, other.address);
        }
    return rows.isEmpty()
               ? QString()
               : element("table", headRow({QT_TRANSLATE_NOOP("Text", "Step"), QT_TRANSLATE_NOOP("Text", "Port"),
                                           QT_TRANSLATE_NOOP("Text", "Answer"), QT_TRANSLATE_NOOP("Text", "Details")}) +
                                      rows);
}

QString messages(const Report &report)
{
    QString out;
    for (const Message &message : messagesFor(report))
        out += element("h3", html({QT_TRANSLATE_NOOP("Text", "To send to %1:"), {diagnosis::nameOf(message.to).translated()}})) +
               element("pre", escaped(message.subject + QStringLiteral("\n\n") + message.body));
    return out;
}

QString lookedAt(const Report &report)
{
    static constexpr std::array<const char *, 5> kMarks{
        QT_TRANSLATE_NOOP("Text", "fine"), QT_TRANSLATE_NOOP("Text", "worth knowing"), QT_TRANSLATE_NOOP("Text", "wrong"),
        QT_TRANSLATE_NOOP("Text", "not needed here"), QT_TRANSLATE_NOOP("Text", "not known")};
    QString rows;
    for (const engine::Examined &examined : report.examined)
        rows +=
            element("tr", QStringLiteral("<td%1>%2</td>\n")
                                  .arg(examined.finding.verdict == FindingVerdict::Problem ? QStringLiteral(" class=\"wrong\"")
                                                                                           : QString(),
                                       html(kMarks.at(std::size_t(examined.finding.verdict)))) +
                              element("td", html(examined.finding.text)));
    return element("table", headRow({QT_TRANSLATE_NOOP("Text", "Result"), QT_TRANSLATE_NOOP("Text", "What was seen")}) + rows);
}

// The reader's own time, with its distance from UTC, for whoever compares it with a log.
QString timeOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime().toOffsetFromUtc(time.toLocalTime().offsetFromUtc());
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
           QStringLiteral(" (UTC%1)")
               .arg(local.offsetFromUtc() == 0 ? QString() : local.toString(QStringLiteral("t")).remove(QStringLiteral("UTC")));
}

QString when(const QString &words)
{
    return QStringLiteral("<p class=\"when\">%1</p>\n").arg(words);
}

QString whenAndWhat(const Report &report)
{
    QString out;
    if (report.machineKind == MachineKind::Recorded)
        out += when(html(
            {QT_TRANSLATE_NOOP("Text", "Recorded computer \"%1\" (not this one): %2"), {report.machineName, report.system}}));
    else if (!report.system.isEmpty())
        out += when(html({"%1", {report.system}}));
    if (report.started.isValid())
        out += when(html({QT_TRANSLATE_NOOP("Text", "Checked with Fix789 %1 on %2."),
                          {QStringLiteral(FIX789_VERSION), timeOf(report.started)}}));
    return out;
}

QString changed(const Report &report, const std::optional<std::vector<engine::JournalledRun>> &repairs)
{
    if (!repairs)
        return {};
    const auto standing = standingRepairs(*repairs);
    QString out;
    for (const engine::JournalledRun &run : standing) {
        std::vector<QString> changes;
        for (const engine::JournalledChange &journalled : run.changes)
            changes.push_back(html(changeText(journalled.change, journalled.before)));
        QStringList causes;
        for (const CauseRef &cause : run.causes)
            causes << named(cause);
        out += element("h3", causes.join(QStringLiteral(", "))) + element("p", escaped(timeOf(run.begun))) + list(changes);
        const QStringList undo = undoCommands({run}, report.machineKind == MachineKind::Recorded);
        out +=
            undo.isEmpty()
                ? element("p", html(QT_TRANSLATE_NOOP("Text", "This cannot be undone.")))
                : element("p", html(QT_TRANSLATE_NOOP("Text", "To undo this:")) + u' ' + element("code", escaped(undo.front())));
    }
    return standing.empty()
               ? element("p", html(QT_TRANSLATE_NOOP("Text", "Fix789 has changed nothing, or all its changes were undone.")))
               : out;
}

} // namespace

QString renderHtml(const Report &report, const std::optional<std::vector<engine::JournalledRun>> &repairs)
{
    const Verdict &verdict = report.verdict;
    const auto tone = verdict.state == VerdictState::Healthy  ? QStringLiteral("good")
                      : verdict.state == VerdictState::Caused ? QStringLiteral("bad")
                                                              : QStringLiteral("open");
    QString body = QStringLiteral("<h1 class=\"%1\">%2</h1>\n").arg(tone, html(headlineOf(report))) + whenAndWhat(report);
    body += section(QT_TRANSLATE_NOOP("Text", "The path to the server"), pathHtml(report));
    QString found;
    for (std::size_t i = 0; i < verdict.causes.size(); ++i)
        found += causeHtml(verdict.causes[i], report.fixes.at(i));
    for (const OpenSet &open : verdict.undetermined)
        found += openHtml(open);
    body += section(QT_TRANSLATE_NOOP("Text", "What was found"), found);
    body += section(QT_TRANSLATE_NOOP("Text", "What was changed"), changed(report, repairs));
    body += section(QT_TRANSLATE_NOOP("Text", "Messages to send"), messages(report));
    std::vector<QString> notes;
    for (const Note &note : verdict.notes)
        notes.push_back(html(note.text));
    body += section(QT_TRANSLATE_NOOP("Text", "Worth knowing"), list(notes));
    std::vector<QString> later;
    for (const Untested &one : verdict.untested)
        later.push_back(named(one.ref) + QStringLiteral(" (%1)").arg(html(one.until)));
    body += section(QT_TRANSLATE_NOOP("Text", "What cannot be determined yet:"), list(later));
    body += section(QT_TRANSLATE_NOOP("Text", "The negotiation, step by step:"), negotiation(report));
    body += section(QT_TRANSLATE_NOOP("Text", "What was checked:"), lookedAt(report));
    std::vector<QString> ruledOut;
    for (const Exclusion &one : verdict.excluded)
        ruledOut.push_back(html(one.text) +
                           QStringLiteral(" <span class=\"id\">%1</span>").arg(escaped(redacted(one.ref.toString()))));
    body += section(QT_TRANSLATE_NOOP("Text", "What is ruled out:"), list(ruledOut));
    std::vector<QString> fit;
    for (const Text &text : diagnosis::protocolFit(report.verdict, serverIdentityOf(report).product))
        fit.push_back(html(text));
    body += section(QT_TRANSLATE_NOOP("Text", "Is this protocol still the right one?"), list(fit));
    const QLocale locale;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                          "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n%5</body>\n</html>\n")
        .arg(locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             html(headlineOf(report)), QLatin1String(kStyle), body);
}

} // namespace fix789::report
