// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/login_providers.h"

#include "analysis/portal/login_address.h"
#include "probes/portal/portal_page.h"

#include <QRegularExpression>

#include <algorithm>

namespace fix789::probes {
namespace {

constexpr std::size_t kMostProviders = 2;
constexpr int kMostLinks = 200;

bool goesOn(const QUrl &url)
{
    static const QRegularExpression kOn(QStringLiteral(
        R"((?i)accept|agree|continue|connect|login|log-in|signin|sign-in|register|free|start|proceed|submit|auth|voucher|guest|plan|grant)"));
    return kOn.match(url.path() + u'?' + url.query()).hasMatch();
}

// A login at another host that is nobody's account: the gear's own.
bool isLogin(const QUrl &url)
{
    static const QRegularExpression kLogin(QStringLiteral(R"((?i)log-?in|log-?on|sign-?in|auth|account|connect|grant|accept)"));
    return analysis::isOfGear(url) || analysis::grantsAccess(url) || kLogin.match(url.host() + url.path()).hasMatch();
}

void addElsewhere(LoginProviders &providers, const QUrl &url)
{
    const bool known = std::ranges::any_of(
        providers.elsewhere, [&](const QUrl &other) { return other.host() == url.host() && other.path() == url.path(); });
    if (!known && providers.elsewhere.size() < kMostProviders)
        providers.elsewhere.push_back(url);
}

void takeLink(LoginProviders &providers, const QUrl &url, const QUrl &from)
{
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!isWeb || url.host().isEmpty())
        return;
    if (url.host() != from.host()) {
        if (analysis::isProviderSignIn(url))
            addElsewhere(providers, url);
        else if (isLogin(url))
            providers.own = true;
    } else if (const QUrl provider = analysis::providerNamedIn(url); !provider.isEmpty()) {
        addElsewhere(providers, provider);
    } else if (goesOn(url)) {
        providers.own = true;
    }
}

void takeLinks(LoginProviders &providers, const QString &body, const QUrl &from)
{
    static const QRegularExpression kLink(
        QStringLiteral(R"((?i)<a\b[^>]{0,1000}?\bhref\s{0,10}=\s{0,10}["']?([^"'>\s]{1,2048}))"));
    int count = 0;
    for (auto it = kLink.globalMatch(body); it.hasNext() && count < kMostLinks; ++count)
        takeLink(providers, urlInPage(it.next().captured(1), from), from);
}

// What a person may use here, whatever it does: a form, a field, a button, another page inside.
bool hasControls(const QString &body)
{
    static const QRegularExpression kControl(QStringLiteral(
        R"((?i)<(?:form|button|select|textarea|i?frame)\b|<input\b(?![^>]{0,400}\btype\s{0,10}=\s{0,10}["']?hidden))"));
    return kControl.match(body).hasMatch();
}

// An empty element and a script file: the script draws what we cannot see.
bool isDrawnByScript(const QString &body)
{
    static const QRegularExpression kScript(QStringLiteral(R"((?i)<script\b[^>]{0,400}\bsrc\b)"));
    static const QRegularExpression kEmpty(
        QStringLiteral(R"((?i)<(div|main|section|[a-z]{1,20}-[a-z-]{1,20})\b[^>]{0,400}>\s{0,50}</\1)"));
    return kScript.match(body).hasMatch() && kEmpty.match(body).hasMatch();
}

} // namespace

LoginProviders loginProviders(const HttpReply &page, const QUrl &from)
{
    LoginProviders providers;
    const QString body = QString::fromLatin1(page.body);
    takeLinks(providers, body, from);
    providers.own = providers.own || hasControls(body) || isDrawnByScript(body);
    return providers;
}

} // namespace fix789::probes
