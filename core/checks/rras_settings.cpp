// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/rras_settings.h"

#include <array>

namespace fix789::checks {
namespace {

constexpr std::array<const char *, 3> kServices{"RemoteAccess", "RasMan", "SstpSvc"};
constexpr int kDeepest = 6;
constexpr int kMostKeys = 2000; // per service; hundreds are usual on a server with many interfaces
constexpr qsizetype kSha1 = 20;

class Search {
public:
    explicit Search(const Registry &registry) : m_registry(registry) {}

    void below(const QString &key, int depth)
    {
        if (++m_keys > kMostKeys || depth > kDeepest)
            return;
        const auto values = m_registry.values(key);
        note(values);
        if (values)
            for (const auto &[name, value] : *values) {
                take(m_found.serverAuthCert, "ServerAuthCert", key, name, value);
                take(m_found.doNotUpdateAuthCert, "DoNotUpdateAuthCert", key, name, value);
            }
        const auto subkeys = m_registry.subkeys(key);
        note(subkeys);
        if (subkeys)
            for (const QString &name : *subkeys)
                below(key + u'\\' + name, depth + 1);
    }

    const RrasSettings &found() const { return m_found; }

private:
    // The service may be missing, and a recording holds only what was read.
    template <class T>
    void note(const Result<T> &answer)
    {
        if (!answer && answer.error().kind != ErrorKind::NotFound && answer.error().kind != ErrorKind::NotSupported)
            m_found.complete = false;
    }

    static void take(std::optional<FoundValue> &into, const char *wanted, const QString &key, const QString &name,
                     const RegistryValue &value)
    {
        if (!into && name.compare(QLatin1String(wanted), Qt::CaseInsensitive) == 0)
            into = FoundValue{key, value};
    }

    const Registry &m_registry;
    RrasSettings m_found;
    int m_keys = 0;
};

} // namespace

RrasSettings findRrasSettings(const Registry &registry)
{
    RrasSettings all;
    for (const char *service : kServices) {
        Search search(registry);
        search.below(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + QLatin1String(service), 0);
        const RrasSettings &found = search.found();
        if (!all.serverAuthCert)
            all.serverAuthCert = found.serverAuthCert;
        if (!all.doNotUpdateAuthCert)
            all.doNotUpdateAuthCert = found.doNotUpdateAuthCert;
        all.complete = all.complete && found.complete;
    }
    return all;
}

QString thumbprintIn(const RegistryValue &value)
{
    if (value.bytes.size() == kSha1 && !value.asText())
        return QString::fromLatin1(value.bytes.toHex()).toUpper();
    QString digits;
    for (const QChar c : value.asText().value_or(QString())) {
        const bool isDigit = (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
        if (isDigit)
            digits += c.toUpper();
        else if (!c.isSpace() && c != u':' && c.category() != QChar::Other_Format)
            return {};
    }
    return digits.size() == kSha1 * 2 ? digits : QString();
}

} // namespace fix789::checks
