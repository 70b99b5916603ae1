// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/many_reports.h"

#include "diagnosis/causes.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace fix789::report {
namespace {

constexpr std::array kVerdictStates{"healthy", "caused", "undetermined"};
constexpr std::size_t kMostCausesOfRow = 100;
constexpr std::size_t kMostLater = 1000; // reports of one computer after a repair

QString titleFor(const QString &id)
{
    const auto ref = diagnosis::causeFromString(id);
    return ref ? diagnosis::titleOf({ref->id, QStringLiteral("...")}).translated() : QString();
}

QString dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

QJsonValue dayOrNull(qint64 at)
{
    return at == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(dayOf(at));
}

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

// The most frequent first, then by name.
template <class Count, class Number>
std::vector<std::pair<QString, Count>> byFrequency(std::vector<std::pair<QString, Count>> counts, Number number)
{
    std::ranges::sort(counts, [&](const auto &a, const auto &b) {
        return number(a.second) != number(b.second) ? number(a.second) > number(b.second) : a.first < b.first;
    });
    return counts;
}

// The reports of one group.
struct Group {
    std::array<int, kVerdictStates.size()> states{};
    std::unordered_set<quint32> computers;
    std::unordered_map<quint32, int> firstCauses;

    int reports() const { return states[0] + states[1] + states[2]; }

    void insertInto(QJsonObject &object, const auto &nameOfCause) const
    {
        object.insert(QStringLiteral("reports"), reports());
        for (std::size_t i = 0; i < kVerdictStates.size(); ++i)
            object.insert(QLatin1String(kVerdictStates[i]), states[i]);
        object.insert(QStringLiteral("computers"), qint64(computers.size()));
        QString cause;
        int most = 0;
        for (const auto &[number, count] : firstCauses)
            if (const QString id = nameOfCause(number); count > most || (count == most && id < cause)) {
                cause = id;
                most = count;
            }
        object.insert(QStringLiteral("cause"), cause);
        object.insert(QStringLiteral("causeReports"), most);
    }
};

// What became of a cause after it was repaired, by the later reports of the same computer.
struct Aftermath {
    int repairs = 0;
    int gone = 0;
    int healthy = 0; ///< of those gone: the next report was healthy
    int returned = 0;
    int remained = 0;
    int unknown = 0; ///< no later report
};

} // namespace

quint32 ManyReports::Names::numberOf(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_names.size());
    m_names.push_back(name);
    m_numbers.insert(name, number);
    return number;
}

void ManyReports::add(const ReportRow &row)
{
    Event event;
    event.kind = row.kind;
    event.at = row.at.isValid() ? row.at.toMSecsSinceEpoch() : 0;
    event.site = m_sites.numberOf(row.origin.site);
    if (!row.origin.computer.isEmpty())
        event.computer = m_computers.numberOf(row.origin.site + u'\n' + row.origin.computer);
    event.firstCause = quint32(m_causes.size());
    event.causes = quint16(std::min(std::size_t(row.causes.size()), kMostCausesOfRow));
    for (qsizetype i = 0; i < event.causes; ++i)
        m_causes.push_back(m_ids.numberOf(row.causes[i]));
    if (row.kind == ReportRow::Kind::Diagnosis) {
        event.network = m_networks.numberOf(row.network);
        event.product = m_products.numberOf(row.product);
        const auto state = std::ranges::find_if(kVerdictStates, [&](const char *one) { return row.state == QLatin1String(one); });
        event.state = quint8(std::min(state - kVerdictStates.begin(), std::ptrdiff_t(kVerdictStates.size() - 1)));
        for (const QString &set : row.sets)
            ++m_sets[set];
        m_events.push_back(event);
        return;
    }
    ++m_ends[row.action + u' ' + row.end];
    if (row.action == u"fix" && row.end == u"done")
        m_events.push_back(event);
}

bool ManyReports::hasCause(const Event &event, quint32 cause) const
{
    const auto begin = m_causes.begin() + event.firstCause;
    return std::find(begin, begin + event.causes, cause) != begin + event.causes;
}

QJsonArray ManyReports::causesJson() const
{
    struct Spread {
        int reports = 0;
        int first = 0;
        qint64 from = 0, until = 0;
        std::unordered_set<quint32> sites, computers;
        std::map<qint64, int> days;
    };
    std::unordered_map<quint32, Spread> causes;
    for (const Event &event : m_events)
        for (quint16 i = 0; event.kind == ReportRow::Kind::Diagnosis && i < event.causes; ++i) {
            Spread &spread = causes[m_causes[event.firstCause + i]];
            ++spread.reports;
            spread.first += i == 0 ? 1 : 0;
            if (event.site != 0)
                spread.sites.insert(event.site);
            if (event.computer != 0)
                spread.computers.insert(event.computer);
            if (event.at == 0)
                continue;
            spread.from = spread.from == 0 ? event.at : std::min(spread.from, event.at);
            spread.until = std::max(spread.until, event.at);
            ++spread.days[event.at / kDay];
        }
    std::vector<std::pair<QString, Spread>> named;
    for (auto &[number, spread] : causes)
        named.emplace_back(m_ids.at(number), std::move(spread));
    QJsonArray array;
    for (const auto &[id, spread] : byFrequency(std::move(named), [](const Spread &s) { return s.reports; })) {
        QJsonObject days;
        for (const auto &[day, count] : spread.days)
            days.insert(dayOf(day * kDay), count);
        array.append(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("title"), titleFor(id)},
                                 {QStringLiteral("reports"), spread.reports},
                                 {QStringLiteral("first"), spread.first},
                                 {QStringLiteral("computers"), qint64(spread.computers.size())},
                                 {QStringLiteral("sites"), qint64(spread.sites.size())},
                                 {QStringLiteral("firstDay"), dayOrNull(spread.from)},
                                 {QStringLiteral("lastDay"), dayOrNull(spread.until)},
                                 {QStringLiteral("days"), days}});
    }
    return array;
}

QJsonArray ManyReports::groupsJson(const KeyOf &keyOf, const NameOf &nameOf, Order order) const
{
    std::unordered_map<qint64, Group> groups;
    for (const Event &event : m_events) {
        if (event.kind != ReportRow::Kind::Diagnosis)
            continue;
        const auto key = keyOf(event);
        if (!key)
            continue;
        Group &group = groups[*key];
        ++group.states.at(event.state);
        if (event.computer != 0)
            group.computers.insert(event.computer);
        if (event.causes > 0)
            ++group.firstCauses[m_causes[event.firstCause]];
    }
    std::vector<std::pair<QString, Group>> named;
    for (auto &[key, group] : groups)
        named.emplace_back(nameOf(key), std::move(group));
    QJsonArray array;
    for (const auto &[name, group] :
         byFrequency(std::move(named), [&](const Group &g) { return order == Order::Frequency ? g.reports() : 0; })) {
        QJsonObject object{{QStringLiteral("value"), name}};
        group.insertInto(object, [&](quint32 number) { return m_ids.at(number); });
        array.append(object);
    }
    return array;
}

QJsonArray ManyReports::groupsJson(quint32 Event::*member, const Names &names) const
{
    return groupsJson([=](const Event &event) { return std::optional<qint64>(event.*member); },
                      [&](qint64 number) { return names.at(quint32(number)); }, Order::Frequency);
}

QJsonArray ManyReports::daysJson() const
{
    return groupsJson([](const Event &event) { return event.at == 0 ? std::nullopt : std::optional(event.at / kDay); },
                      [](qint64 day) { return dayOf(day * kDay); }, Order::Name);
}

QJsonArray ManyReports::afterRepairJson() const
{
    std::vector<const Event *> ordered;
    for (const Event &event : m_events)
        if (event.computer != 0 && event.at != 0)
            ordered.push_back(&event);
    std::ranges::stable_sort(ordered, [](const Event *a, const Event *b) {
        return a->computer != b->computer ? a->computer < b->computer : a->at < b->at;
    });
    std::unordered_map<quint32, Aftermath> found;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const Event &repair = *ordered[i];
        for (quint16 c = 0; repair.kind == ReportRow::Kind::Repair && c < repair.causes; ++c) {
            const quint32 cause = m_causes[repair.firstCause + c];
            Aftermath &after = found[cause];
            ++after.repairs;
            const Event *next = nullptr;
            bool returned = false;
            const std::size_t end = std::min(ordered.size(), i + 1 + kMostLater);
            for (std::size_t k = i + 1; k < end && ordered[k]->computer == repair.computer && !returned; ++k) {
                const bool repairedAgain = ordered[k]->kind == ReportRow::Kind::Repair;
                if (repairedAgain && hasCause(*ordered[k], cause))
                    break; // from here on the later repair answers
                if (repairedAgain)
                    continue;
                returned = returned || (next != nullptr && hasCause(*ordered[k], cause));
                next = next != nullptr ? next : ordered[k];
            }
            if (next == nullptr)
                ++after.unknown;
            else if (hasCause(*next, cause))
                ++after.remained;
            else if (returned)
                ++after.returned;
            else
                ++after.gone;
            after.healthy += next != nullptr && !returned && next->causes == 0 && next->state == 0 ? 1 : 0;
        }
    }
    std::vector<std::pair<QString, Aftermath>> named;
    for (const auto &[number, after] : found)
        named.emplace_back(m_ids.at(number), after);
    QJsonArray array;
    for (const auto &[id, after] : byFrequency(std::move(named), [](const Aftermath &a) { return a.repairs; }))
        array.append(QJsonObject{{QStringLiteral("cause"), id},
                                 {QStringLiteral("title"), titleFor(id)},
                                 {QStringLiteral("repairs"), after.repairs},
                                 {QStringLiteral("gone"), after.gone},
                                 {QStringLiteral("healthy"), after.healthy},
                                 {QStringLiteral("returned"), after.returned},
                                 {QStringLiteral("remained"), after.remained},
                                 {QStringLiteral("notCheckedAgain"), after.unknown}});
    return array;
}

QJsonObject ManyReports::toJson(qsizetype unusable) const
{
    std::array<int, kVerdictStates.size()> states{};
    std::unordered_set<quint32> computers;
    qint64 from = 0;
    qint64 until = 0;
    for (const Event &event : m_events) {
        if (event.computer != 0)
            computers.insert(event.computer);
        if (event.kind != ReportRow::Kind::Diagnosis)
            continue;
        ++states.at(event.state);
        until = std::max(until, event.at);
        from = from == 0 || event.at == 0 ? std::max(from, event.at) : std::min(from, event.at);
    }
    QJsonArray sets;
    for (const auto &[set, reports] :
         byFrequency(std::vector<std::pair<QString, int>>(m_sets.begin(), m_sets.end()), [](int n) { return n; }))
        sets.append(QJsonObject{{QStringLiteral("set"), QJsonArray::fromStringList(set.split(u'|'))},
                                {QStringLiteral("reports"), reports}});
    QJsonArray repairs;
    for (const auto &[end, count] : m_ends)
        repairs.append(QJsonObject{{QStringLiteral("action"), end.section(u' ', 0, 0)},
                                   {QStringLiteral("end"), end.section(u' ', 1)},
                                   {QStringLiteral("count"), count}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.summary/1")},
            {QStringLiteral("reports"), states[0] + states[1] + states[2]},
            {QStringLiteral("healthy"), states[0]},
            {QStringLiteral("caused"), states[1]},
            {QStringLiteral("undetermined"), states[2]},
            {QStringLiteral("unusable"), qint64(unusable)},
            {QStringLiteral("computers"), qint64(computers.size())},
            {QStringLiteral("firstDay"), dayOrNull(from)},
            {QStringLiteral("lastDay"), dayOrNull(until)},
            {QStringLiteral("causes"), causesJson()},
            {QStringLiteral("sets"), sets},
            {QStringLiteral("sites"), groupsJson(&Event::site, m_sites)},
            {QStringLiteral("networks"), groupsJson(&Event::network, m_networks)},
            {QStringLiteral("products"), groupsJson(&Event::product, m_products)},
            {QStringLiteral("days"), daysJson()},
            {QStringLiteral("repairs"), repairs},
            {QStringLiteral("afterRepair"), afterRepairJson()}};
}

} // namespace fix789::report
