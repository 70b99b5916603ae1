// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/own_ipsec.h"

#include <algorithm>
#include <utility>

namespace fix789::formats {
namespace {

constexpr qsizetype kLongestLine = 512; // no line that counts here is longer

// The value of a line "key=value"; a null array if it has another key.
QByteArray valueOf(const QByteArray &line, const char *key)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0 || line.left(equals).trimmed().compare(key, Qt::CaseInsensitive) != 0)
        return {};
    return QByteArray("").append(line.mid(equals + 1).trimmed());
}

// Most lines are another key's, and phonebooks can be large.
bool mayCount(QByteArrayView line)
{
    return !line.isEmpty() && line.size() <= kLongestLine && QByteArrayView("NnCc").contains(line.front());
}

// Of two lines with the same key the first counts, as for Windows.
struct Section {
    std::optional<int> policies;
    std::optional<QString> stored;

    void take(const QByteArray &line)
    {
        if (const QByteArray number = valueOf(line, "NumCustomPolicy"); !number.isNull() && !policies) {
            bool isNumber = false;
            const int value = number.toInt(&isNumber);
            if (isNumber)
                policies = value;
        }
        if (const QByteArray blob = valueOf(line, "CustomIPSecPolicies"); !blob.isNull() && !stored)
            stored = QString::fromLatin1(blob);
    }
};

} // namespace

QHash<QString, OwnIpsec> ownIpsecByName(const QByteArray &phonebook)
{
    QHash<QString, OwnIpsec> found;
    QString name;
    Section section;
    const auto finish = [&] {
        // Of two sections with the same name the first counts.
        if (!name.isEmpty() && section.policies && !found.contains(name))
            found.insert(name, {*section.policies > 0,
                                *section.policies == 1 && section.stored ? ipsecParametersFrom(*section.stored) : std::nullopt});
        section = {};
    };
    for (qsizetype at = 0; at < phonebook.size();) {
        const qsizetype end = phonebook.indexOf('\n', at);
        const qsizetype past = end < 0 ? phonebook.size() : end;
        const QByteArrayView line = QByteArrayView(phonebook).sliced(at, past - at).trimmed();
        at = end < 0 ? phonebook.size() : end + 1;
        if (line.startsWith('[')) {
            finish();
            // A header without its end is ignored, with everything below it.
            name = line.endsWith(']') ? QString::fromUtf8(line.sliced(1, std::max<qsizetype>(line.size() - 2, 0))).toCaseFolded()
                                      : QString();
        } else if (!name.isEmpty() && mayCount(line)) {
            section.take(line.toByteArray());
        }
    }
    finish();
    return found;
}

} // namespace fix789::formats
