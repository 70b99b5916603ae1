// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/pseudonyms.h"

#include "analysis/firewall.h"
#include "checks/rras_settings.h"
#include "model/machine/network_view.h"

#include <QRegularExpression>
#include <QUrl>

namespace fix789::recording {

QString Pseudonyms::server(const QString &name)
{
    static const QRegularExpression kIpv4(QStringLiteral("\\A\\d{1,3}(\\.\\d{1,3}){3}\\z"));
    return name.contains(u':') || kIpv4.match(name).hasMatch() ? address(name)
                                                               : standIn(m_hosts, name.toLower(), "server-%1.example");
}

QString Pseudonyms::address(const QString &address)
{
    static const QRegularExpression kInner(QStringLiteral("\\A(10|192\\.168|172\\.(1[6-9]|2[0-9]|3[01]))\\."));
    const char *pattern = address.contains(u':') ? "2001:db8::%1" : kInner.match(address).hasMatch() ? "10.0.0.%1" : "192.0.2.%1";
    return standIn(m_addresses, address, pattern);
}

QString Pseudonyms::ownAddress(const QString &own)
{
    const bool tells = own != u"0.0.0.0" && own != u"::" && own != u"::1" && !own.startsWith(u"127.");
    return tells ? address(own) : own;
}

QString Pseudonyms::interfaceAddress(const QString &own)
{
    if (own.startsWith(u"169.254."))
        return QStringLiteral("169.254.0.1");
    return own.startsWith(u"fe80:", Qt::CaseInsensitive) ? QStringLiteral("fe80::1") : ownAddress(own);
}

QString Pseudonyms::gateway(const QString &own)
{
    return own == QLatin1String(kMerakiNatGateway) ? own : address(own);
}

QString Pseudonyms::range(const QString &of)
{
    const QString prefix = of.section(u'/', 1);
    return prefix.isEmpty() ? server(of) : server(of.section(u'/', 0, 0)) + u'/' + prefix;
}

// A range becomes the addresses of this recording within it.
QStringList Pseudonyms::ranges(const QStringList &given)
{
    QStringList out;
    for (const QString &range : given) {
        if (!range.contains(u'.') && !range.contains(u':')) {
            out << range;
            continue;
        }
        const qsizetype before = out.size();
        for (const QString &known : m_addresses.keys())
            if (analysis::holdsAddress({range}, known))
                out << m_addresses.value(known);
        if (out.size() == before)
            out << address(range);
    }
    out.removeDuplicates();
    return out;
}

// Query values were removed when the URL was recorded. Paths and parameter names identify the product, and stay.
QString Pseudonyms::url(const QString &text)
{
    QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("other:");
    url.setHost(server(url.host()));
    return url.toString();
}

QString Pseudonyms::policy(const QString &name)
{
    return standIn(m_policies, name, "policy-%1");
}

QString Pseudonyms::connection(const QString &name)
{
    return standIn(m_connections, name.toLower(), "connection-%1");
}

QString Pseudonyms::device(const QString &instance)
{
    return instance.startsWith(u"SWD\\MSRRAS\\", Qt::CaseInsensitive) ? instance
                                                                      : standIn(m_devices, instance.toLower(), "device-%1");
}

QString Pseudonyms::networkInterface(const QString &id)
{
    return standIn(m_interfaces, id.toLower(), "{interface-%1}");
}

QString Pseudonyms::networkName(const QString &name)
{
    return standIn(m_networks, name.toLower(), "network-%1");
}

QString Pseudonyms::hardware(const QString &address)
{
    return standIn(m_networks, address.toLower(), "hardware-%1");
}

QString Pseudonyms::subnet(const QString &of)
{
    return standIn(m_networks, of.toLower(), "subnet-%1");
}

QString Pseudonyms::role(const QString &name)
{
    return standIn(m_networks, name.toLower(), "role-%1");
}

QString Pseudonyms::subject(const QString &name)
{
    const bool isDirectAccess = name.contains(QLatin1String("DirectAccess"), Qt::CaseInsensitive);
    return standIn(m_subjects, name, isDirectAccess ? "CN=DirectAccess-%1" : "CN=subject-%1");
}

QString Pseudonyms::rule(const QString &name)
{
    return standIn(m_rules, name, "rule-%1");
}

// A filter of the Windows firewall has the name of its rule; the name of a product's filter identifies the product.
QString Pseudonyms::filter(const FilterEvent &event)
{
    const bool ofWindows = event.provider.startsWith(QLatin1String("Microsoft")) && event.filter != u"Default Outbound";
    const bool named = m_rules.contains(event.filter) || (ofWindows && !event.filter.isEmpty());
    return named ? rule(event.filter) : event.filter;
}

QString Pseudonyms::thumbprint(const QString &of)
{
    return standIn(m_thumbprints, of, "%1").rightJustified(of.size(), u'0');
}

QString Pseudonyms::file(const QString &path)
{
    return QString(path).replace(u'/', u'\\').section(u'\\', -1);
}

QString Pseudonyms::appPackage(const QString &)
{
    return QStringLiteral("S-1-15-2-1");
}

QString Pseudonyms::user(const QString &)
{
    return QStringLiteral("S-1-5-21-1");
}

// An authentication stage contains the server's identity, an L2TP stage its host name. A server's text in a refusal follows
// the second colon, or our own words about its signature.
QString Pseudonyms::detail(const StageResult &stage)
{
    static const QString kSignature = QStringLiteral("the server's signature is not right: ");
    const bool namesPeer = stage.stage == Stage::Auth || stage.stage == Stage::Decoy || stage.stage == Stage::L2tp;
    if (stage.detail.isEmpty() || !namesPeer)
        return stage.detail;
    if (stage.detail.startsWith(kSignature))
        return kSignature + server(stage.detail.mid(kSignature.size()));
    return stage.outcome == StageOutcome::Answered ? server(stage.detail) : stage.detail.section(QStringLiteral(": "), 0, 1);
}

RegistryValue Pseudonyms::certificateValue(const RegistryValue &value)
{
    const QString thumbprint = checks::thumbprintIn(value);
    const QString standIn = thumbprint.isEmpty() ? thumbprint : this->thumbprint(thumbprint);
    return value.asText() ? RegistryValue::string(standIn) : RegistryValue{value.type, QByteArray::fromHex(standIn.toLatin1())};
}

QString Pseudonyms::standIn(Known &known, const QString &name, const char *pattern)
{
    auto it = known.find(name);
    if (it == known.end())
        it = known.insert(name, QString::fromLatin1(pattern).arg(known.size() + 1));
    return *it;
}

} // namespace fix789::recording
