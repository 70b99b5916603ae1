// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/portal/login_address.h"

#include "analysis/portal_vendor.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace fix789::analysis {
namespace {

constexpr qsizetype kMostParameters = 64;
constexpr qsizetype kLongest = 4096;

struct Provider {
    const char *word;   // in a path of the login page's own host
    const char *signIn; // where its users sign in
};

constexpr std::array<Provider, 9> kProviders{{
    {"facebook", "https://www.facebook.com/login"},
    {"google", "https://accounts.google.com/signin"},
    {"apple", "https://appleid.apple.com/auth"},
    {"microsoft", "https://login.microsoftonline.com/login"},
    {"linkedin", "https://www.linkedin.com/login"},
    {"instagram", "https://www.instagram.com/oauth"},
    {"twitter", "https://x.com/oauth"},
    {"vkontakte", "https://oauth.vk.com/authorize"},
    {"wechat", "https://open.weixin.qq.com/connect"},
}};

bool isKnownProvider(const QUrl &url)
{
    static const QRegularExpression kHost(QStringLiteral(
        R"(\A(?i)([a-z0-9-]+\.)*(facebook\.com|fb\.com|google\.[a-z]{2,3}(\.[a-z]{2})?|googleapis\.com|apple\.com|)"
        R"(microsoftonline\.com|microsoft\.com|live\.com|windows\.net|b2clogin\.com|ciamlogin\.com|linkedin\.com|instagram\.com|)"
        R"(twitter\.com|x\.com|vk\.com|vk\.ru|vkontakte\.ru|weixin\.qq\.com|wx\.qq\.com)\z)"));
    return kHost.match(url.host().left(255)).hasMatch();
}

// Words as whole parts of a path: "/v12.0/dialog/oauth", not "/pages/loginhotel".
bool hasPart(const QUrl &url, const QRegularExpression &part)
{
    return part.match(url.path().left(kLongest)).hasMatch();
}

// A sign-in of OAuth, OpenID or SAML, on whatever host.
const QRegularExpression &protocolPart()
{
    static const QRegularExpression kSignIn(QStringLiteral(R"((?i)/(oauth2?|openid(-connect)?|saml2?|sso|adfs|idp)([/.]|\z))"));
    return kSignIn;
}

// "acceptTerms" as "accept-Terms".
QString withWordsApart(QString path)
{
    static const QRegularExpression kCamel(QStringLiteral("([a-z0-9])([A-Z])"));
    return path.replace(kCamel, QStringLiteral("\\1-\\2"));
}

// QUrl writes every form of an IPv4 address with four decimal numbers.
bool isAddress(const QString &host)
{
    return host.contains(u':') ||
           (!host.isEmpty() && std::ranges::all_of(host, [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); }));
}

// A parameter that brings the user back to the page they wanted, in the words of the vendors.
bool isWayBack(const QString &name)
{
    static const QRegularExpression kBack(QStringLiteral(
        R"(\A(?i)(user_?)?continue(_?url)?\z|\A(?i)(url|userurl|user_url|redirect|redirect_?url|redirurl|redir|orig_?url|link-orig|link-orig-esc|dst|dest|destination_url|os|originalurl)\z)"));
    return kBack.match(name).hasMatch();
}

} // namespace

bool isProviderSignIn(const QUrl &url)
{
    static const QRegularExpression kSignIn(QStringLiteral(
        R"((?i)/(oauth[0-9a-z_.]*|openid(-connect)?|saml2?|authori[sz]e|auth|log-?in(\.php)?|sign-?in|dialog|connect|uas|servicelogin|gsi)(/|\z))"));
    static const QRegularExpression kHost(QStringLiteral(R"((?i)\A(accounts|idp|sso|oauth2?|openid|saml|adfs)\.)"));
    static const QRegularExpression kProvidersHost(QStringLiteral(R"((?i)\A(accounts|login|oauth|appleid|signin)\.)"));
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!isWeb || url.host().isEmpty())
        return false;
    if (isKnownProvider(url))
        return hasPart(url, kSignIn) || kProvidersHost.match(url.host()).hasMatch();
    return !isOfGear(url) && !grantsAccess(url) && (hasPart(url, protocolPart()) || kHost.match(url.host()).hasMatch());
}

bool canBeProvider(const QUrl &url)
{
    if (isKnownProvider(url))
        return isProviderSignIn(url);
    return !isOfGear(url) && !isGearPath(url) && !grantsAccess(url);
}

QUrl providerNamedIn(const QUrl &url)
{
    for (const Provider &provider : kProviders) {
        const QRegularExpression word(QStringLiteral(R"((?i)(?<![a-z])%1(?![a-z]))").arg(QLatin1String(provider.word)));
        if (hasPart(url, word))
            return QUrl(QString::fromLatin1(provider.signIn));
    }
    return {};
}

bool isOfGear(const QUrl &url)
{
    return !isKnownProvider(url) && (isAddress(url.host()) || isGearHost(url));
}

bool grantsAccess(const QUrl &url)
{
    // "/splash/grant", "/guest/acceptTerms", "/nodogsplash_auth/"
    static const QRegularExpression kPath(QStringLiteral(
        R"((?i)(?<![a-z])(grant(ed|access)?|accept(ed)?|agree(d)?|authenticate|activate)(?![a-z])|/(opennds|nodogsplash)_auth(/|\z))"));
    // "/portal/authorize", "/user/_allowguest.jsp"; OAuth calls its sign-in page so.
    static const QRegularExpression kAllows(
        QStringLiteral(R"((?i)(?<![a-z])(authori[sz]e(d)?|allow(ed|guest|access|user)?)(?![a-z]))"));
    // "/wifidog/auth?token=": the last redirect of that protocol logs in.
    static const QRegularExpression kAuth(QStringLiteral(R"((?i)/auth[^/]*(/|\z))"));
    static const QRegularExpression kToken(QStringLiteral(R"(\A(?i)(tok|token|ticket)\z)"));
    // What signs in: a name or a password, Coova's answer to the challenge, Cisco's pressed button. Gear hands empty ones on.
    static const QRegularExpression kSignsIn(QStringLiteral(R"(\A(?i)(user_?name|passw(or)?d|pwd|response|buttonclicked)\z)"));
    static const QRegularExpression kAgrees(
        QStringLiteral(R"(\A(?i)(grant|accept(ed)?|agree(d)?|accept_?(terms|tos|policy))\z)"));
    if (isKnownProvider(url))
        return false;
    const QString path = withWordsApart(url.path().left(kLongest));
    const bool isProtocol = hasPart(url, protocolPart()) && !isOfGear(url);
    if (kPath.match(path).hasMatch() || (!isProtocol && kAllows.match(path).hasMatch()))
        return true;
    const bool takesToken = hasPart(url, kAuth);
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded).mid(0, kMostParameters);
    return std::ranges::any_of(parameters, [&](const auto &parameter) {
        const auto &[name, value] = parameter;
        const bool isCommand = (name == u"cmd" || name == u"opcode") && value.contains(u"auth", Qt::CaseInsensitive);
        const bool signsIn = kSignsIn.match(name).hasMatch() || (takesToken && kToken.match(name).hasMatch());
        return isCommand || kAgrees.match(name).hasMatch() || (!value.isEmpty() && signsIn);
    });
}

NamedPlaces placesNamedIn(const QUrl &redirect, const QString &asked)
{
    static const QRegularExpression kHostName(QStringLiteral(R"(\A(?i)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}\z)"));
    NamedPlaces places;
    for (const auto &[name, value] : QUrlQuery(redirect).queryItems(QUrl::FullyDecoded).mid(0, kMostParameters)) {
        if (isWayBack(name))
            continue;
        // Some gear encodes twice.
        const QString text = QUrl::fromPercentEncoding(value.left(kLongest).toUtf8());
        const QUrl url(kHostName.match(text).hasMatch() ? QStringLiteral("http://") + text : text);
        const QString host = url.host().toLower();
        if (host.isEmpty() || host == asked.toLower())
            continue;
        places.hosts << host;
        if (name.contains(u"grant", Qt::CaseInsensitive))
            places.grants << hostAndPath(url);
    }
    return places;
}

QString hostAndPath(const QUrl &url)
{
    return (url.host() + url.path()).toLower();
}

} // namespace fix789::analysis
