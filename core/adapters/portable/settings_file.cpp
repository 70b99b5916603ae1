// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestSettings = 256 * 1024;
constexpr qint64 kLargestAuthority = 1024 * 1024;
constexpr qsizetype kMostSettings = 16; // per list
constexpr qsizetype kLongestUrl = 2048;
constexpr qsizetype kLongestBody = 4096;

Failure bad(const QString &where)
{
    QString name = where.left(80);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return failure(ErrorKind::Malformed, QStringLiteral("reading \"%1\" in the settings").arg(name));
}

Result<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, QStringLiteral("reading the settings"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, QStringLiteral("reading the settings"));
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return failure(ErrorKind::Malformed, QStringLiteral("reading the settings, which are too large"));
    return bytes;
}

std::optional<QUrl> webAddress(const QJsonValue &json, const QString &scheme)
{
    const QString text = json.toString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c.unicode() < 127; });
    if (text.size() > kLongestUrl || !isPlain || !url.isValid() || url.scheme() != scheme || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || url.hasFragment())
        return std::nullopt;
    return url;
}

Result<PortalPage> pageFrom(const QJsonValue &json, const QString &scheme, const QString &where)
{
    PortalPage page;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        const auto url = it.key() == u"url" ? webAddress(value, scheme) : std::nullopt;
        const double number = value.toDouble(-1);
        if (url)
            page.url = *url;
        else if (it.key() == u"status" && number >= 200 && number <= 299 && number == int(number))
            page.status = int(number);
        else if (it.key() == u"body" && value.isString() && value.toString().toUtf8().size() <= kLongestBody)
            page.body = value.toString().toUtf8();
        else
            return bad(where + u'.' + it.key());
    }
    if (page.url.isEmpty())
        return bad(where + QStringLiteral(".url"));
    if (page.body && !object.contains(u"status"))
        page.status = 200;
    // Otherwise any page with that status would do, including a portal's.
    if (page.status != 204 && !page.body)
        return bad(where + QStringLiteral(".body"));
    return page;
}

// Reads a list with `entry`, which receives a value and its place.
template <class T, class Entry>
Result<std::vector<T>> listFrom(const QJsonValue &json, const QString &where, Entry entry)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > kMostSettings)
        return bad(where);
    std::vector<T> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> one = entry(array[i], where + QStringLiteral("[%1]").arg(i));
        if (!one)
            return std::unexpected(one.error());
        list.push_back(std::move(*one));
    }
    return list;
}

template <class T>
Result<void> keep(std::vector<T> &into, Result<std::vector<T>> list)
{
    if (!list)
        return std::unexpected(list.error());
    into = std::move(*list);
    return {};
}

Result<void> applyPortal(const QJsonValue &json, PortalSettings &portal)
{
    if (!json.isObject())
        return bad(QStringLiteral("portal"));
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString where = QStringLiteral("portal.") + it.key();
        const auto plain = [](const QJsonValue &value, const QString &at) { return pageFrom(value, QStringLiteral("http"), at); };
        const auto tls = [](const QJsonValue &value, const QString &at) { return pageFrom(value, QStringLiteral("https"), at); };
        const auto address = [](const QString &scheme) {
            return [scheme](const QJsonValue &value, const QString &at) {
                const auto url = webAddress(value, scheme);
                return url ? Result<QUrl>(*url) : bad(at);
            };
        };
        Result<void> applied;
        if (it.key() == u"http")
            applied = keep(portal.http, listFrom<PortalPage>(it.value(), where, plain));
        else if (it.key() == u"https")
            applied = keep(portal.https, listFrom<PortalPage>(it.value(), where, tls));
        else if (it.key() == u"challenge")
            applied = keep(portal.challenge, listFrom<QUrl>(it.value(), where, address(QStringLiteral("http"))));
        else if (it.key() == u"api")
            applied = keep(portal.api, listFrom<QUrl>(it.value(), where, address(QStringLiteral("https"))));
        else
            applied = bad(where);
        if (!applied)
            return applied;
    }
    return {};
}

// "host" or "host:port". A resolver needs an address, because its name could not be resolved.
enum class Host { Name, Address };
Result<UdpServer> udpServerFrom(const QJsonValue &json, const QString &where, std::uint16_t port, Host kind)
{
    static const QRegularExpression kName(QStringLiteral("\\A([A-Za-z0-9._-]{1,253})(?::([1-9][0-9]{0,4}))?\\z"));
    static const QRegularExpression kIpv4(QStringLiteral("\\A[0-9]{1,3}(\\.[0-9]{1,3}){3}\\z"));
    const auto match = kName.match(json.toString());
    const int given = match.captured(2).isEmpty() ? port : match.captured(2).toInt();
    if (!match.hasMatch() || given > 65535 || (kind == Host::Address && !kIpv4.match(match.captured(1)).hasMatch()))
        return bad(where);
    return UdpServer{match.captured(1), std::uint16_t(given)};
}

auto udpServers(std::uint16_t port, Host kind)
{
    return [port, kind](const QJsonValue &json, const QString &where) { return udpServerFrom(json, where, port, kind); };
}

Result<QString> zoneFrom(const QJsonValue &json, const QString &where)
{
    const auto zone = udpServerFrom(json, where, 0, Host::Name);
    if (!zone || zone->port != 0 || zone->host.size() > 200)
        return bad(where);
    return zone->host;
}

Result<KnownName> knownNameFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const auto name = zoneFrom(object.value(u"name"), where + QStringLiteral(".name"));
    const auto addresses =
        listFrom<UdpServer>(object.value(u"addresses"), where + QStringLiteral(".addresses"), udpServers(0, Host::Address));
    if (!name || !addresses || addresses->empty() || object.size() != 2)
        return bad(where);
    KnownName known{*name, {}};
    for (const UdpServer &address : *addresses)
        known.addresses << address.host;
    return known;
}

Result<void> applyUdp(const QJsonValue &json, UdpSettings &udp)
{
    if (!json.isObject())
        return bad(QStringLiteral("udp"));
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString where = QStringLiteral("udp.") + it.key();
        Result<void> applied;
        if (it.key() == u"stun")
            applied = keep(udp.stun, listFrom<UdpServer>(it.value(), where, udpServers(3478, Host::Name)));
        else if (it.key() == u"ntp")
            applied = keep(udp.ntp, listFrom<UdpServer>(it.value(), where, udpServers(123, Host::Name)));
        else if (it.key() == u"quic")
            applied = keep(udp.quic, listFrom<UdpServer>(it.value(), where, udpServers(443, Host::Name)));
        else if (it.key() == u"dns")
            applied = keep(udp.dns, listFrom<UdpServer>(it.value(), where, udpServers(53, Host::Address)));
        else
            applied = bad(where);
        if (!applied)
            return applied;
    }
    return {};
}

Result<void> applyNames(const QJsonValue &json, NameSettings &names)
{
    if (!json.isObject())
        return bad(QStringLiteral("names"));
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString where = QStringLiteral("names.") + it.key();
        Result<void> applied;
        if (it.key() == u"random") {
            const auto zones = listFrom<QString>(it.value(), where, zoneFrom);
            if (zones)
                names.random = QStringList(zones->begin(), zones->end());
            else
                applied = std::unexpected(zones.error());
        } else if (it.key() == u"known")
            applied = keep(names.known, listFrom<KnownName>(it.value(), where, knownNameFrom));
        else if (it.key() == u"resolvers")
            applied = keep(names.resolvers, listFrom<UdpServer>(it.value(), where, udpServers(53, Host::Address)));
        else
            applied = bad(where);
        if (!applied)
            return applied;
    }
    return {};
}

} // namespace

Result<Settings> loadSettings(const QString &path)
{
    const auto bytes = contentOf(path, kLargestSettings);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseSettings(*bytes, QFileInfo(path).absolutePath());
}

Result<Settings> parseSettings(const QByteArray &bytes, const QString &folder)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    if (bytes.size() > kLargestSettings || !document.isObject())
        return failure(ErrorKind::Malformed, QStringLiteral("reading the settings as JSON"));
    if (object.value(u"schema") != QJsonValue(QStringLiteral("fix789.settings/1")))
        return failure(object.value(u"schema").toString().startsWith(u"fix789.settings/") ? ErrorKind::NotSupported
                                                                                          : ErrorKind::Malformed,
                       QStringLiteral("reading \"schema\" in the settings"));
    Settings settings = defaultSettings();
    for (auto it = object.begin(); it != object.end(); ++it) {
        Result<void> applied;
        if (it.key() == u"portal")
            applied = applyPortal(it.value(), settings.portal);
        else if (it.key() == u"udp")
            applied = applyUdp(it.value(), settings.udp);
        else if (it.key() == u"names")
            applied = applyNames(it.value(), settings.names);
        else if (it.key() == u"certificateAuthorities")
            applied = keep(settings.authorities,
                           listFrom<QByteArray>(it.value(), it.key(), [&folder](const QJsonValue &name, const QString &at) {
                               auto pem = contentOf(QDir(folder).absoluteFilePath(name.toString()), kLargestAuthority);
                               return pem && pem->contains("BEGIN CERTIFICATE") ? pem : bad(at);
                           }));
        else if (it.key() != u"schema")
            applied = bad(it.key());
        if (!applied)
            return std::unexpected(applied.error());
    }
    return settings;
}

} // namespace fix789::adapters
