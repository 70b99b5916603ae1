// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/login_providers.h"

#include <QRegularExpression>

#include <algorithm>

namespace fix789::probes {
namespace {

constexpr std::size_t kMostProviders = 2;
constexpr int kMostLinks = 200;

bool namesProvider(const QUrl &url)
{
    static const QRegularExpression kProvider(QStringLiteral(
        R"((?i)facebook|google|twitter|linkedin|instagram|apple|microsoft|live\.com|vkontakte|wechat|oauth|openid|saml|social|sso\b)"));
    return kProvider.match(url.host() + url.path()).hasMatch();
}

bool isLogin(const QUrl &url)
{
    static const QRegularExpression kLogin(QStringLiteral(R"((?i)login|log-in|signin|sign-in|auth|account|dialog|connect)"));
    return namesProvider(url) || kLogin.match(url.host() + url.path()).hasMatch();
}

bool goesOn(const QUrl &url)
{
    static const QRegularExpression kOn(QStringLiteral(
        R"((?i)accept|agree|continue|connect|login|log-in|signin|sign-in|register|free|start|proceed|submit|auth|voucher|guest|plan)"));
    return kOn.match(url.path() + u'?' + url.query()).hasMatch();
}

QUrl linkOf(const QString &text, const QUrl &from)
{
    QString plain = text.trimmed();
    plain.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    const QUrl url = from.resolved(QUrl(plain));
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

void addElsewhere(LoginProviders &providers, const QUrl &url)
{
    const bool known = std::ranges::any_of(
        providers.elsewhere, [&](const QUrl &other) { return other.host() == url.host() && other.path() == url.path(); });
    if (!known && providers.elsewhere.size() < kMostProviders)
        providers.elsewhere.push_back(url);
}

void takeLinks(LoginProviders &providers, const QString &body, const QUrl &from)
{
    static const QRegularExpression kLink(
        QStringLiteral(R"((?i)<a\b[^>]{0,1000}?\bhref\s{0,10}=\s{0,10}["']?([^"'>\s]{1,2048}))"));
    int count = 0;
    for (auto it = kLink.globalMatch(body); it.hasNext() && count < kMostLinks; ++count) {
        const QUrl url = linkOf(it.next().captured(1), from);
        if (url.isEmpty())
            continue;
        if (url.host() != from.host() ? isLogin(url) : namesProvider(url))
            addElsewhere(providers, url);
        else if (url.host() == from.host() && goesOn(url))
            providers.own = true;
    }
}

// A form without an action belongs to the page itself.
void takeForms(LoginProviders &providers, const QString &body, const QUrl &from)
{
    static const QRegularExpression kForm(QStringLiteral(R"((?i)<form\b([^>]{0,4000})>?)"));
    static const QRegularExpression kAction(QStringLiteral(R"((?i)\baction\s{0,10}=\s{0,10}["']?([^"'>\s]{1,2048}))"));
    int count = 0;
    for (auto it = kForm.globalMatch(body); it.hasNext() && count < kMostLinks; ++count) {
        const auto action = kAction.match(it.next().captured(1));
        const QUrl url = action.hasMatch() ? linkOf(action.captured(1), from) : from;
        if (!url.isEmpty() && url.host() != from.host() && isLogin(url))
            addElsewhere(providers, url);
        else
            providers.own = true;
    }
}

} // namespace

LoginProviders loginProviders(const HttpReply &page, const QUrl &from)
{
    LoginProviders providers;
    const QString body = QString::fromLatin1(page.body);
    takeLinks(providers, body, from);
    takeForms(providers, body, from);
    return providers;
}

} // namespace fix789::probes
