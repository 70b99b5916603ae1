// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/phonebook.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace fix789::formats {
namespace {

using Option = ConnectionOptionIs::Option;

constexpr qsizetype kLargestPhonebook = 8 * 1024 * 1024; // bytes; thousands of connections need less

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

QString headerName(const QByteArray &line)
{
    return line.startsWith('[') && line.endsWith(']') ? QString::fromUtf8(line.mid(1, line.size() - 2)) : QString();
}

// One span per entry: from its header to the next header.
std::vector<Span> entriesOf(const QByteArray &text)
{
    std::vector<Span> entries;
    for (const Span &line : linesOf(text, {0, text.size()})) {
        if (trimmedLine(text, line).startsWith('['))
            entries.push_back(line);
        else if (!entries.empty())
            entries.back().to = line.to;
    }
    return entries;
}

struct Found {
    Span span;
    std::uint32_t at = 0;
};

std::optional<Found> find(const QByteArray &text, const QString &connection)
{
    const auto entries = entriesOf(text);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const QByteArray header = trimmedLine(text, linesOf(text, entries[at]).front());
        if (headerName(header).compare(connection, Qt::CaseInsensitive) == 0)
            return Found{entries[at], std::uint32_t(at)};
    }
    return std::nullopt;
}

Failure noConnection(const QString &connection)
{
    return failure(ErrorKind::NotFound, QStringLiteral("looking for \"%1\" in the phonebook").arg(connection));
}

std::optional<Span> findLine(const QByteArray &text, const Span &entry, const QByteArray &key)
{
    for (const Span &line : linesOf(text, entry)) {
        const QByteArray trimmed = trimmedLine(text, line);
        const qsizetype equals = trimmed.indexOf('=');
        if (equals >= 0 && trimmed.left(equals).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            return line;
    }
    return std::nullopt;
}

QByteArray valueIn(const QByteArray &text, const Span &entry, const QByteArray &key)
{
    const auto line = findLine(text, entry, key);
    if (!line)
        return {};
    const QByteArray trimmed = trimmedLine(text, *line);
    return trimmed.mid(trimmed.indexOf('=') + 1).trimmed();
}

QByteArray endOf(const QByteArray &text, const Span &line)
{
    const QByteArray whole = text.mid(line.from, line.to - line.from);
    return whole.endsWith("\r\n") ? "\r\n" : whole.endsWith('\n') ? "\n" : "";
}

// Replaces the line of this key, or adds one below the header.
QByteArray withLine(QByteArray text, const QString &connection, const QByteArray &line)
{
    const auto entry = find(text, connection);
    if (!entry)
        return text;
    if (const auto old = findLine(text, entry->span, line.left(line.indexOf('='))))
        return text.replace(old->from, old->to - old->from, QByteArray(line + endOf(text, *old)));
    const Span header = linesOf(text, entry->span).front();
    const QByteArray end = endOf(text, header);
    return text.insert(header.to, QByteArray((end.isEmpty() ? "\r\n" : "") + line + end));
}

QString ownIpsecIn(const QByteArray &text, const Span &entry)
{
    if (valueIn(text, entry, "NumCustomPolicy").toInt() <= 0)
        return {};
    QList<QByteArray> lines;
    for (const char *key : {"NumCustomPolicy", "CustomIPSecPolicies"})
        if (const auto line = findLine(text, entry, key))
            lines << trimmedLine(text, *line);
    return QString::fromLatin1(lines.join('\n'));
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
                            ownIpsecIn(phonebook, span), phonebook.mid(span.from, span.to - span.from), entry->at};
}

Result<QByteArray> withOption(const QByteArray &phonebook, const ConnectionOptionIs &fact)
{
    const auto entry = find(phonebook, fact.connection);
    if (!entry)
        return noConnection(fact.connection);
    switch (fact.option) {
    case Option::TunnelType:
        return withLine(phonebook, fact.connection, "VpnStrategy=" + fact.value.toLatin1());
    case Option::Authentication: {
        const unsigned others = valueIn(phonebook, entry->span, "IpSecFlags").toUInt() & ~1U;
        const unsigned flags = others | (fact.value == u"certificate" ? 0U : 1U);
        return withLine(phonebook, fact.connection, "IpSecFlags=" + QByteArray::number(flags));
    }
    case Option::OwnIpsec:
        break;
    }
    QByteArray text = phonebook;
    const QList<QByteArray> none{"NumCustomPolicy=0", "CustomIPSecPolicies="};
    for (const QByteArray &line : fact.value.isEmpty() ? none : fact.value.toLatin1().split('\n'))
        text = withLine(text, fact.connection, line);
    return text;
}

Result<QByteArray> withEntry(const QByteArray &phonebook, const ConnectionEntryIs &fact)
{
    if (fact.entry && !isOneEntry(*fact.entry, fact.connection))
        return failure(ErrorKind::Malformed, QStringLiteral("putting an entry into the phonebook that is not one"));
    QByteArray text = phonebook;
    if (const auto old = find(text, fact.connection))
        text.remove(old->span.from, old->span.to - old->span.from);
    if (!fact.entry)
        return text;
    const auto entries = entriesOf(text);
    if (fact.at < entries.size())
        return text.insert(entries[fact.at].from, *fact.entry);
    if (!text.isEmpty() && !text.endsWith('\n'))
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
    const Span header = linesOf(phonebook, from->span).front();
    QByteArray entry = phonebook.mid(from->span.from, from->span.to - from->span.from);
    entry.replace(0, header.to - header.from, QByteArray('[' + copy.toUtf8() + ']' + endOf(phonebook, header)));
    entry = withLine(entry, copy, "Guid=" + identity.guid);
    entry = withLine(entry, copy, "DialParamsUID=" + QByteArray::number(identity.dialUid));
    return withEntry(phonebook, {copy, std::uint32_t(entriesOf(phonebook).size()), entry});
}

} // namespace fix789::formats
