// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/phonebook.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace fix789::formats {
namespace {

using Option = ConnectionOptionIs::Option;

constexpr qsizetype kLargestPhonebook = 8 * 1024 * 1024; // bytes; thousands of connections need less
constexpr char kUtf8Mark[] = "\xEF\xBB\xBF";             // an editor's; it belongs to the file, not to the first entry
constexpr char kPolicyCount[] = "NumCustomPolicy";
constexpr char kPolicies[] = "CustomIPSecPolicies";

struct Span {
    qsizetype from = 0;
    qsizetype to = 0; ///< past its end, which may lack a line break
};

// Every line with its line break, so that concatenation restores the text.
std::vector<Span> linesOf(const QByteArray &text, Span within)
{
    std::vector<Span> lines;
    for (qsizetype from = within.from; from < within.to;) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype to = end < 0 || end >= within.to ? within.to : end + 1;
        lines.push_back({from, to});
        from = to;
    }
    return lines;
}

QByteArray trimmedLine(const QByteArray &text, const Span &line)
{
    return text.mid(line.from, line.to - line.from).trimmed();
}

QByteArray endOf(const QByteArray &text, const Span &line)
{
    const QByteArray whole = text.mid(line.from, line.to - line.from);
    return whole.endsWith("\r\n") ? "\r\n" : whole.endsWith('\n') ? "\n" : "";
}

// The line without its line break: blanks at either end count.
QByteArray bareLine(const QByteArray &text, const Span &line)
{
    return text.mid(line.from, line.to - line.from - endOf(text, line).size());
}

QString headerName(const QByteArray &line)
{
    return line.startsWith('[') && line.endsWith(']') ? QString::fromUtf8(line.mid(1, line.size() - 2)) : QString();
}

qsizetype beginOf(const QByteArray &text)
{
    return text.startsWith(kUtf8Mark) ? qsizetype(sizeof kUtf8Mark - 1) : 0;
}

// One span per entry: from its header to the next header.
std::vector<Span> entriesOf(const QByteArray &text)
{
    std::vector<Span> entries;
    for (const Span &line : linesOf(text, {beginOf(text), text.size()})) {
        if (trimmedLine(text, line).startsWith('['))
            entries.push_back(line);
        else if (!entries.empty())
            entries.back().to = line.to;
    }
    return entries;
}

Span headerOf(const QByteArray &text, const Span &entry)
{
    const qsizetype end = text.indexOf('\n', entry.from);
    return {entry.from, end < 0 || end >= entry.to ? entry.to : end + 1};
}

struct Found {
    Span span; ///< of the first, which Windows reads
    std::uint32_t at = 0;
    std::uint32_t namesakes = 0;
};

std::optional<Found> find(const QByteArray &text, const QString &connection)
{
    std::optional<Found> found;
    const auto entries = entriesOf(text);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const QByteArray header = trimmedLine(text, headerOf(text, entries[at]));
        if (headerName(header).compare(connection, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            ++found->namesakes;
        else
            found = Found{entries[at], std::uint32_t(at), 0};
    }
    return found;
}

Failure noConnection(const QString &connection)
{
    return failure(ErrorKind::NotFound, QStringLiteral("looking for \"%1\" in the phonebook").arg(connection));
}

QByteArray keyOf(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    return equals < 0 ? QByteArray() : line.left(equals).trimmed();
}

bool hasKey(const QByteArray &line, const char *key)
{
    return keyOf(line).compare(key, Qt::CaseInsensitive) == 0;
}

std::vector<Span> linesWith(const QByteArray &text, const Span &entry, const char *key)
{
    std::vector<Span> lines = linesOf(text, entry);
    std::erase_if(lines, [&](const Span &line) { return !hasKey(bareLine(text, line), key); });
    return lines;
}

QByteArray valueIn(const QByteArray &text, const Span &entry, const char *key)
{
    const auto lines = linesWith(text, entry, key);
    if (lines.empty())
        return {};
    const QByteArray line = bareLine(text, lines.front());
    return line.mid(line.indexOf('=') + 1).trimmed();
}

// Only the value: the blanks around it stay, so that the former value restores the line.
QByteArray withValue(const QByteArray &line, const QByteArray &value)
{
    const qsizetype after = line.indexOf('=') + 1;
    const QByteArray old = line.mid(after).trimmed();
    const qsizetype from = old.isEmpty() ? after : line.indexOf(old, after);
    return line.left(from) + value + line.mid(from + old.size());
}

QByteArray lineBreakIn(const QByteArray &text, const Span &entry)
{
    const QByteArray end = endOf(text, headerOf(text, entry));
    return end.isEmpty() ? QByteArray("\r\n") : end;
}

QByteArray belowHeader(QByteArray text, const Span &entry, const QByteArray &lines)
{
    const Span header = headerOf(text, entry);
    const QByteArray end = endOf(text, header);
    return text.insert(header.to, QByteArray((end.isEmpty() ? "\r\n" : "") + lines + end));
}

// Sets the value of this key, or adds a line below the header.
QByteArray withValueOf(QByteArray text, const QString &connection, const char *key, const QByteArray &value)
{
    const auto entry = find(text, connection);
    if (!entry)
        return text;
    const auto lines = linesWith(text, entry->span, key);
    if (lines.empty())
        return belowHeader(std::move(text), entry->span, QByteArray(key) + '=' + value);
    const QByteArray old = bareLine(text, lines.front());
    return text.replace(lines.front().from, old.size(), withValue(old, value));
}

// The lines as they stand, without their line breaks.
QString ownIpsecOf(const QByteArray &text, const Span &entry)
{
    if (valueIn(text, entry, kPolicyCount).toInt() <= 0)
        return {};
    QList<QByteArray> lines;
    for (const Span &line : linesOf(text, entry))
        if (const QByteArray bare = bareLine(text, line); hasKey(bare, kPolicyCount) || hasKey(bare, kPolicies))
            lines << bare;
    return QString::fromLatin1(lines.join('\n'));
}

// Puts these lines in the place of all lines of their key. Empty: there is no line of this key, and none is wanted.
Result<QByteArray> withLinesOf(const QByteArray &text, const QString &connection, const char *key, const QList<QByteArray> &lines)
{
    const auto entry = find(text, connection);
    if (!entry)
        return noConnection(connection);
    const auto old = linesWith(text, entry->span, key);
    const QByteArray wanted = lines.join(lineBreakIn(text, entry->span));
    if (old.empty())
        return lines.isEmpty() ? text : belowHeader(text, entry->span, wanted);
    for (std::size_t i = 1; i < old.size(); ++i)
        if (old[i].from != old[i - 1].to)
            return failure(ErrorKind::Malformed, QStringLiteral("editing a value whose lines are apart in the phonebook"));
    const qsizetype to = old.back().to - endOf(text, old.back()).size();
    return QByteArray(text).replace(old.front().from, to - old.front().from, wanted);
}

Result<QByteArray> withOwnIpsec(const QByteArray &text, const QString &connection, const QString &value)
{
    const auto entry = find(text, connection);
    if (!entry)
        return noConnection(connection);
    Result<QByteArray> made = text;
    for (const char *key : {kPolicyCount, kPolicies}) {
        QList<QByteArray> lines;
        if (value.isEmpty()) {
            // What Windows writes for a connection without parameters of its own.
            if (!linesWith(text, entry->span, key).empty())
                lines << QByteArray(key) + (key == kPolicyCount ? "=0" : "=");
        } else {
            lines = value.toLatin1().split('\n');
            lines.removeIf([key](const QByteArray &line) { return !hasKey(line, key); });
        }
        if (made && !lines.isEmpty())
            made = withLinesOf(*made, connection, key, lines);
    }
    return made;
}

// Exactly one header, in the first line, with this connection's name.
bool isOneEntry(const QByteArray &entry, const QString &connection)
{
    const auto entries = entriesOf(entry);
    return entries.size() == 1 && entries.front().from == 0 && find(entry, connection);
}

} // namespace

Result<StoredConnection> storedIn(const QByteArray &phonebook, const QString &connection)
{
    if (phonebook.size() > kLargestPhonebook)
        return failure(ErrorKind::Malformed, QStringLiteral("reading the phonebook: it is too large"));
    const auto entry = find(phonebook, connection);
    if (!entry)
        return noConnection(connection);
    const Span &span = entry->span;
    return StoredConnection{valueIn(phonebook, span, "VpnStrategy").toUInt(),
                            (valueIn(phonebook, span, "IpSecFlags").toUInt() & 1U) != 0 ? MachineAuthentication::PreSharedKey
                                                                                        : MachineAuthentication::Certificate,
                            ownIpsecOf(phonebook, span),
                            phonebook.mid(span.from, span.to - span.from),
                            entry->at,
                            entry->namesakes};
}

QHash<QString, OwnIpsec> ownIpsecByName(const QByteArray &phonebook)
{
    QHash<QString, OwnIpsec> found;
    QSet<QString> seen;
    for (const Span &entry : entriesOf(phonebook)) {
        const QString name = headerName(trimmedLine(phonebook, headerOf(phonebook, entry))).toCaseFolded();
        if (name.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        bool isNumber = false;
        const int policies = valueIn(phonebook, entry, kPolicyCount).toInt(&isNumber);
        if (isNumber)
            found.insert(name, {policies > 0, policies == 1
                                                  ? ipsecParametersFrom(QString::fromLatin1(valueIn(phonebook, entry, kPolicies)))
                                                  : std::nullopt});
    }
    return found;
}

Result<QByteArray> withOption(const QByteArray &phonebook, const ConnectionOptionIs &fact)
{
    const auto entry = find(phonebook, fact.connection);
    if (!entry)
        return noConnection(fact.connection);
    switch (fact.option) {
    case Option::TunnelType:
        return withValueOf(phonebook, fact.connection, "VpnStrategy", fact.value.toLatin1());
    case Option::Authentication: {
        const unsigned others = valueIn(phonebook, entry->span, "IpSecFlags").toUInt() & ~1U;
        const unsigned flags = others | (fact.value == u"certificate" ? 0U : 1U);
        return withValueOf(phonebook, fact.connection, "IpSecFlags", QByteArray::number(flags));
    }
    case Option::OwnIpsec:
        break;
    }
    return withOwnIpsec(phonebook, fact.connection, fact.value);
}

Result<QByteArray> withEntry(const QByteArray &phonebook, const ConnectionEntryIs &fact)
{
    if (fact.entry && !isOneEntry(*fact.entry, fact.connection))
        return failure(ErrorKind::Malformed, QStringLiteral("putting an entry into the phonebook that is not one"));
    QByteArray text = phonebook;
    if (const auto old = find(text, fact.connection); old && old->namesakes >= fact.namesakes)
        text.remove(old->span.from, old->span.to - old->span.from);
    if (!fact.entry)
        return text;
    const auto entries = entriesOf(text);
    if (fact.at < entries.size())
        // The last entry of a phonebook may lack its line break; it is needed before another header.
        return text.insert(entries[fact.at].from, fact.entry->endsWith('\n') ? *fact.entry : *fact.entry + "\r\n");
    if (text.size() > beginOf(text) && !text.endsWith('\n'))
        text += "\r\n";
    return text.append(*fact.entry);
}

bool isDialUidTaken(const QByteArray &phonebook, std::uint32_t dialUid)
{
    return std::ranges::any_of(entriesOf(phonebook),
                               [&](const Span &entry) { return valueIn(phonebook, entry, "DialParamsUID").toUInt() == dialUid; });
}

Result<QByteArray> withCopy(const QByteArray &phonebook, const QString &connection, const QString &copy,
                            const CopyIdentity &identity)
{
    const auto from = find(phonebook, connection);
    if (!from)
        return noConnection(connection);
    if (find(phonebook, copy))
        return failure(ErrorKind::Failed, QStringLiteral("copying to \"%1\": there is one of this name").arg(copy));
    const Span header = headerOf(phonebook, from->span);
    QByteArray entry = phonebook.mid(from->span.from, from->span.to - from->span.from);
    entry.replace(0, header.to - header.from, QByteArray('[' + copy.toUtf8() + ']' + endOf(phonebook, header)));
    entry = withValueOf(entry, copy, "Guid", identity.guid);
    entry = withValueOf(entry, copy, "DialParamsUID", QByteArray::number(identity.dialUid));
    return withEntry(phonebook, {copy, std::uint32_t(entriesOf(phonebook).size()), entry});
}

} // namespace fix789::formats
