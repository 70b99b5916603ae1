// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "diagnosis/advice.h"
#include "diagnosis/causes.h"
#include "diagnosis/protocol_fit.h"
#include "diagnosis/questions.h"
#include "diagnosis/requests.h"
#include "report/message.h"
#include "report/redactor.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace fix789::report {
namespace {

// Facts contain what the computer reported, which may be foreign text.
QJsonValue redactedFacts(const QJsonValue &value)
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(redactedFacts(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = redactedFacts(it.value());
    return object;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString sayAll(const std::vector<Text> &list)
{
    QStringList all;
    for (const Text &text : list)
        all << say(text);
    return all.join(u' ');
}

QJsonArray texts(const std::vector<Text> &list)
{
    QJsonArray array;
    for (const Text &text : list)
        array.append(say(text));
    return array;
}

QString word(FindingVerdict verdict)
{
    static constexpr std::array<const char *, 5> kWords{"ok", "note", "problem", "skipped", "unknown"};
    return QString::fromLatin1(kWords.at(std::size_t(verdict)));
}

QString word(VerdictState state)
{
    static constexpr std::array<const char *, 3> kWords{"healthy", "caused", "undetermined"};
    return QString::fromLatin1(kWords.at(std::size_t(state)));
}

QString word(MachineKind kind)
{
    static constexpr std::array<const char *, 3> kWords{"windows", "recorded", "other"};
    return QString::fromLatin1(kWords.at(std::size_t(kind)));
}

QString word(Risk risk)
{
    static constexpr std::array<const char *, 3> kWords{"none", "reversible", "not-reversible"};
    return QString::fromLatin1(kWords.at(std::size_t(risk)));
}

// Nobody needs more than milliseconds.
double rounded(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

QJsonObject findingJson(const engine::Examined &examined)
{
    QJsonArray causes;
    for (const Cause &cause : examined.finding.causes)
        causes.append(cause.ref.toString());
    return {{QStringLiteral("check"), QString::fromLatin1(examined.check->id)},
            {QStringLiteral("verdict"), word(examined.finding.verdict)},
            {QStringLiteral("text"), say(examined.finding.text)},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("facts"), redactedFacts(examined.finding.facts)},
            {QStringLiteral("seconds"), rounded(examined.seconds)}};
}

QJsonObject portalJson(const std::vector<engine::Examined> &all)
{
    PortalView view;
    for (const engine::Examined &examined : all)
        if (examined.finding.portal)
            view = *examined.finding.portal;
    QJsonArray hops;
    for (const PortalHop &hop : view.hops)
        hops.append(QJsonObject{{QStringLiteral("by"), toString(hop.by)},
                                {QStringLiteral("to"), redacted(hop.to)},
                                {QStringLiteral("reply"), toString(hop.reply)},
                                {QStringLiteral("status"), hop.status}});
    return {{QStringLiteral("state"), toString(view.state)},
            {QStringLiteral("login"), textOrNull(redacted(view.login))},
            {QStringLiteral("entrance"), textOrNull(redacted(view.entrance))},
            {QStringLiteral("gear"), textOrNull(view.gear)},
            {QStringLiteral("product"), textOrNull(view.product)},
            {QStringLiteral("secondsLeft"), view.secondsLeft < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(view.secondsLeft)},
            {QStringLiteral("hops"), hops}};
}

QJsonObject stageJson(const StageResult &stage, const QString &address)
{
    return {{QStringLiteral("rung"), toString(stage.stage)},
            {QStringLiteral("port"), stage.port},
            {QStringLiteral("address"), address},
            {QStringLiteral("result"), toString(stage.outcome)},
            {QStringLiteral("detail"), redacted(stage.detail)},
            {QStringLiteral("ms"), stage.ms < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(stage.ms)}};
}

QJsonArray negotiationJson(const std::vector<engine::Examined> &all)
{
    QJsonArray negotiation;
    for (const engine::Examined &examined : all) {
        if (!examined.finding.ike)
            continue;
        for (const StageResult &stage : examined.finding.ike->stages)
            negotiation.append(stageJson(stage, examined.finding.ike->address));
        for (const AddressResult &other : examined.finding.ike->others)
            negotiation.append(stageJson(other.first, other.address));
    }
    return negotiation;
}

QJsonValue fixJson(const std::optional<engine::FixPlan> &plan)
{
    if (!plan)
        return QJsonValue::Null;
    QJsonArray changes;
    for (const engine::PlannedChange &planned : plan->changes)
        changes.append(QJsonObject{{QStringLiteral("what"), say(describePlace(planned.change))},
                                   {QStringLiteral("before"), say(describeState(planned.before))},
                                   {QStringLiteral("after"), say(describeState(planned.change))}});
    return QJsonObject{{QStringLiteral("risk"), word(plan->risk)},
                       {QStringLiteral("scope"), plan->scope == Scope::User ? QStringLiteral("user") : QStringLiteral("machine")},
                       {QStringLiteral("restart"), plan->restart == checks::Restart::Needed},
                       {QStringLiteral("changes"), changes}};
}

QJsonValue requestJson(const Report &report, const CauseRef &cause)
{
    const auto request = requestIn(report, cause);
    return request ? QJsonValue(QJsonObject{{QStringLiteral("to"), toString(request->to)},
                                            {QStringLiteral("text"), redactedRequest(*request)}})
                   : QJsonValue(QJsonValue::Null);
}

QJsonObject serverJson(const analysis::ServerIdentity &identity)
{
    return {{QStringLiteral("product"), textOrNull(identity.product)},
            {QStringLiteral("among"), QJsonArray::fromStringList(identity.among)},
            {QStringLiteral("by"), textOrNull(toString(identity.by))},
            {QStringLiteral("why"), say(identity.why)}};
}

QJsonArray messagesJson(const Report &report)
{
    QJsonArray messages;
    for (const Message &message : messagesFor(report))
        messages.append(QJsonObject{{QStringLiteral("to"), toString(message.to)},
                                    {QStringLiteral("subject"), message.subject},
                                    {QStringLiteral("body"), message.body}});
    return messages;
}

QJsonObject causeJson(const Report &report, const Cause &cause, const std::optional<engine::FixPlan> &fix)
{
    const diagnosis::CauseEntry *entry = diagnosis::findCause(cause.ref.id);
    return {{QStringLiteral("id"), cause.ref.id.toString()},
            {QStringLiteral("subject"), textOrNull(cause.ref.subject)},
            {QStringLiteral("side"), entry ? toString(entry->side) : QString()},
            {QStringLiteral("title"), say(diagnosis::titleOf(cause.ref))},
            {QStringLiteral("where"), textOrNull(cause.where)},
            {QStringLiteral("temporary"), cause.temporary},
            {QStringLiteral("evidence"), texts(cause.evidence)},
            {QStringLiteral("advice"), sayAll(diagnosis::adviceIn(surroundingsOf(report), cause.ref))},
            {QStringLiteral("request"), requestJson(report, cause.ref)},
            {QStringLiteral("fix"), fixJson(fix)}};
}

QJsonObject verdictJson(const Report &report)
{
    const Verdict &verdict = report.verdict;
    QJsonArray causes;
    for (std::size_t i = 0; i < verdict.causes.size(); ++i)
        causes.append(causeJson(report, verdict.causes[i], report.fixes.at(i)));
    QJsonArray undetermined;
    for (const OpenSet &open : verdict.undetermined) {
        QJsonArray set;
        for (const CauseRef &ref : open.set)
            set.append(ref.toString());
        const auto question = diagnosis::questionFor(open, report.target.answers);
        undetermined.append(
            QJsonObject{{QStringLiteral("set"), set},
                        {QStringLiteral("next"), sayAll(diagnosis::nextIn(surroundingsOf(report), open))},
                        {QStringLiteral("question"), question ? QJsonValue(toString(*question)) : QJsonValue(QJsonValue::Null)}});
    }
    QJsonArray untested;
    for (const Untested &entry : verdict.untested)
        untested.append(QJsonObject{{QStringLiteral("id"), entry.ref.toString()}, {QStringLiteral("until"), say(entry.until)}});
    QJsonArray excluded;
    for (const Exclusion &entry : verdict.excluded)
        excluded.append(QJsonObject{{QStringLiteral("id"), entry.ref.toString()}, {QStringLiteral("text"), say(entry.text)}});
    QJsonArray notes;
    for (const Note &note : verdict.notes)
        notes.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(note.id.data(), qsizetype(note.id.size()))},
                                 {QStringLiteral("text"), say(note.text)}});
    QJsonArray notLookedAt;
    for (const NotLookedAt &entry : verdict.notLookedAt)
        notLookedAt.append(QJsonObject{{QStringLiteral("check"), entry.check}, {QStringLiteral("why"), say(entry.why)}});
    return {{QStringLiteral("state"), word(verdict.state)},
            {QStringLiteral("transient"), verdict.transient},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("undetermined"), undetermined},
            {QStringLiteral("untested"), untested},
            {QStringLiteral("excluded"), excluded},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("notLookedAt"), notLookedAt}};
}

} // namespace

QJsonObject renderJson(const Report &report)
{
    QJsonObject machine{{QStringLiteral("kind"), word(report.machineKind)}, {QStringLiteral("system"), report.system}};
    if (!report.machineName.isEmpty())
        machine.insert(QStringLiteral("name"), report.machineName);
    QJsonArray findings;
    for (const engine::Examined &examined : report.examined)
        findings.append(findingJson(examined));
    return {
        {QStringLiteral("schema"), QStringLiteral("fix789.report/1")},
        {QStringLiteral("program"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Fix789")},
                                                {QStringLiteral("version"), QStringLiteral(FIX789_VERSION)}}},
        {QStringLiteral("machine"), machine},
        {QStringLiteral("target"), QJsonObject{{QStringLiteral("server"), textOrNull(report.target.server)},
                                               {QStringLiteral("connection"), textOrNull(report.target.connection)},
                                               {QStringLiteral("environment"), toString(surroundingsOf(report).environment)}}},
        {QStringLiteral("started"), report.started.toString(Qt::ISODateWithMs)},
        {QStringLiteral("seconds"), rounded(report.seconds)},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("server"), serverJson(serverIdentityOf(report))},
        {QStringLiteral("ladder"), negotiationJson(report.examined)},
        {QStringLiteral("portal"), portalJson(report.examined)},
        {QStringLiteral("verdict"), verdictJson(report)},
        {QStringLiteral("messages"), messagesJson(report)},
        {QStringLiteral("protocolFit"), texts(diagnosis::protocolFit(report.verdict, serverIdentityOf(report).product))}};
}

int exitFor(const Verdict &verdict)
{
    switch (verdict.state) {
    case VerdictState::Healthy:
        return 0;
    case VerdictState::Caused:
        return 1;
    case VerdictState::Undetermined:
        break;
    }
    return 3;
}

} // namespace fix789::report
