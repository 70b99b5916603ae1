// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/portal_page.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace fix789::probes {
namespace {

constexpr qsizetype kLongestAddress = 512; // shown
constexpr qsizetype kLongestLead = 4096;   // followed
constexpr qsizetype kShortPage = 8 * 1024; // a page that only redirects is shorter
constexpr int kMostParameters = 32;

// "&amp;", "&#47;" and "&#x2F;"; other entities do not occur in URLs.
QString withoutEntities(QString text)
{
    static const QRegularExpression kNumber(QStringLiteral(R"(&#(?:[xX]([0-9a-fA-F]{1,4})|([0-9]{1,5}));)"));
    for (auto match = kNumber.match(text); match.hasMatch(); match = kNumber.match(text, match.capturedStart() + 1)) {
        const bool isHex = !match.captured(1).isEmpty();
        const ushort code = isHex ? match.captured(1).toUShort(nullptr, 16) : match.captured(2).toUShort();
        text.replace(match.capturedStart(), match.capturedLength(), QChar(code));
    }
    return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"), Qt::CaseInsensitive);
}

// A text in a script: "http:\/\/10.0.0.1\/", "\x3d", "\u0026".
QString withoutEscapes(QString text)
{
    static const QRegularExpression kEscape(QStringLiteral(R"(\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.)))"));
    for (auto match = kEscape.match(text); match.hasMatch(); match = kEscape.match(text, match.capturedStart() + 1)) {
        const QString code = match.captured(1) + match.captured(2);
        const QChar plain = code.isEmpty() ? match.captured(3).front() : QChar(code.toUShort(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), plain);
    }
    return text;
}

std::optional<LeadOn> lead(PortalLead by, const QString &to, const QUrl &from)
{
    const QUrl url = urlInPage(to, from);
    if (!url.isValid() || url.isEmpty())
        return std::nullopt;
    return LeadOn{by, url};
}

// What browsers leave out, and scripts hide nothing in.
QString withoutComments(QString body)
{
    static const QRegularExpression kComment(QStringLiteral("<!--.*?-->"), QRegularExpression::DotMatchesEverythingOption);
    return body.remove(kComment);
}

// "5; url=http://...", "0,http://...": the seconds, and where to. Without a URL it means the page itself.
// https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
std::optional<LeadOn> refreshLead(const QString &content, const QUrl &from)
{
    static const QRegularExpression kUrl(QStringLiteral(
        R"((?i)\A\s{0,10}(?:[0-9.]{1,20}\s{0,10}[;,\s]\s{0,10}(?:url\s{0,10}=)?|url\s{0,10}=)\s{0,10}["']?([^"'>\s]{1,4096}))"));
    const auto match = kUrl.match(content);
    if (!match.hasMatch())
        return std::nullopt;
    auto found = lead(PortalLead::Refresh, match.captured(1), from);
    // A page that only reloads itself does not redirect.
    return found && found->to != from ? found : std::nullopt;
}

QString attributeOf(const QString &element, const char *name)
{
    const QRegularExpression attribute(
        QStringLiteral(R"re((?i)\b%1\s{0,10}=\s{0,10}(?:"([^"]{0,4200})"|'([^']{0,4200})'|([^\s"'>]{1,4200})))re")
            .arg(QLatin1String(name)));
    const auto match = attribute.match(element);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

std::optional<LeadOn> metaLead(const QString &body, const QUrl &from)
{
    // An attribute in quotes may hold a ">".
    static const QRegularExpression kMeta(QStringLiteral(R"re((?i)<meta\b(?:[^>"']|"[^"]*"|'[^']*')*+>)re"));
    // A page with a form waits for its user; after a while it reloads, or gives up.
    static const QRegularExpression kLater(QStringLiteral(R"(\A\s{0,10}0*[1-9])"));
    for (auto it = kMeta.globalMatch(body); it.hasNext();) {
        const QString element = it.next().captured(0);
        if (attributeOf(element, "http-equiv").trimmed().compare(QLatin1String("refresh"), Qt::CaseInsensitive) != 0)
            continue;
        const QString content = attributeOf(element, "content");
        if (body.contains(QStringLiteral("<form"), Qt::CaseInsensitive) && kLater.match(content).hasMatch())
            return std::nullopt;
        return refreshLead(content, from);
    }
    return std::nullopt;
}

// var url = "http://10.0.0.1/"
QString textNamed(const QString &variable, const QString &body)
{
    const QRegularExpression given(
        QStringLiteral(R"re((?<![\w$.])%1\s{0,10}=\s{0,10}["']([^"']{1,4096})["'])re").arg(QRegularExpression::escape(variable)));
    return given.match(body).captured(1);
}

// A login page may contain such lines for its buttons; only without input fields is redirecting its purpose.
std::optional<LeadOn> scriptLead(const QString &body, const QUrl &from)
{
    static const std::array<QRegularExpression, 2> kScripts{
        QRegularExpression(
            QStringLiteral(R"(\blocation(?:\.href)?\s{0,10}=(?!=)\s{0,10}(?:["']([^"']{1,4096})["']|([A-Za-z_$][\w$]{0,80})))")),
        QRegularExpression(QStringLiteral(
            R"(\blocation\.(?:replace|assign)\s{0,10}\(\s{0,10}(?:["']([^"']{1,4096})["']|([A-Za-z_$][\w$]{0,80})))"))};
    const QString shown = withoutComments(body);
    if (body.size() > kShortPage || shown.contains(QStringLiteral("<form"), Qt::CaseInsensitive) ||
        shown.contains(QStringLiteral("<input"), Qt::CaseInsensitive))
        return std::nullopt;
    for (const QRegularExpression &script : kScripts)
        for (auto it = script.globalMatch(body); it.hasNext();) {
            const auto match = it.next();
            const QString text = match.captured(2).isEmpty() ? match.captured(1) : textNamed(match.captured(2), body);
            if (text.isEmpty())
                continue;
            if (auto found = lead(PortalLead::Script, withoutEscapes(text), from); found && found->to != from)
                return found;
        }
    return std::nullopt;
}

// A page that submits its only form at once, without a field or a button for users.
std::optional<LeadOn> submitLead(const QString &body, const QUrl &from)
{
    static const QRegularExpression kSubmits(
        QStringLiteral(
            R"((?i)\bonload\s{0,10}=[^>]{0,400}submit\s{0,10}\(|<script\b[^>]{0,400}>(?:(?!</script).)*?\.submit\s{0,10}\()"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kWithoutScripts(QStringLiteral("<noscript\\b.*?</noscript\\s{0,10}>"),
                                                    QRegularExpression::DotMatchesEverythingOption |
                                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kForm(QStringLiteral(R"((?i)<form\b([^>]{0,4000}))"));
    static const QRegularExpression kAction(QStringLiteral(R"((?i)\baction\s{0,10}=\s{0,10}["']?([^"'>\s]{1,4096}))"));
    static const QRegularExpression kField(
        QStringLiteral(R"((?i)<(?:button|select|textarea)\b|<input\b(?![^>]{0,400}\btype\s{0,10}=\s{0,10}["']?hidden))"));
    // What only browsers without scripts show, such as a button, is for nobody else.
    const QString shown = withoutComments(body).remove(kWithoutScripts);
    const auto form = kForm.match(shown);
    if (body.size() > kShortPage || !form.hasMatch() || kForm.match(shown, form.capturedEnd()).hasMatch() ||
        kField.match(shown).hasMatch() || !kSubmits.match(body).hasMatch())
        return std::nullopt;
    const auto action = kAction.match(form.captured(1));
    auto found = lead(PortalLead::Script, action.hasMatch() ? action.captured(1) : from.toString(QUrl::FullyEncoded), from);
    if (!found || found->to == from)
        return std::nullopt;
    found->isSubmit = true;
    return found;
}

std::optional<LeadOn> wisprLead(const QString &body, const QUrl &from)
{
    static const QRegularExpression kLogin(QStringLiteral(R"(<LoginURL>\s{0,10}(?:<!\[CDATA\[)?([^<\]\s]{1,4096}))"));
    const auto match = body.contains(QStringLiteral("WISPAccessGatewayParam")) ? kLogin.match(body) : QRegularExpressionMatch();
    return match.hasMatch() ? lead(PortalLead::Wispr, match.captured(1), from) : std::nullopt;
}

// Keeps a path segment only if it cannot identify a user or a session.
QString plainSegment(const QString &segment)
{
    static const QRegularExpression kWord(QStringLiteral(R"(\A[A-Za-z_.-]{0,40}[0-9]{0,4}(\.[a-z]{1,8})?\z)"));
    return kWord.match(segment).hasMatch() ? segment : QStringLiteral("...");
}

QList<std::pair<QString, QString>> parametersOf(const QUrl &url)
{
    return QUrlQuery(url).queryItems(QUrl::FullyEncoded);
}

} // namespace

std::optional<LeadOn> leadOn(const HttpReply &reply, const QUrl &from)
{
    if (reply.status / 100 == 3)
        return lead(PortalLead::Location, QString::fromLatin1(reply.location), from);
    if (!reply.refresh.isEmpty())
        if (auto found = refreshLead(QString::fromLatin1(reply.refresh), from))
            return found;
    const QString body = QString::fromLatin1(reply.body);
    if (auto found = metaLead(withoutComments(body), from))
        return found;
    if (auto found = wisprLead(body, from))
        return found;
    if (auto found = scriptLead(body, from))
        return found;
    return submitLead(body, from);
}

QUrl urlInPage(const QString &text, const QUrl &from)
{
    const QString plain = withoutEntities(text.trimmed().left(kLongestLead + 1));
    return plain.isEmpty() || plain.size() > kLongestLead ? QUrl() : from.resolved(QUrl(plain));
}

bool looksLikePage(const HttpReply &reply)
{
    const QByteArray start = reply.body.left(2048).toLower();
    return reply.contentType.toLower().startsWith("text/html") || start.contains("<html") || start.contains("<!doctype") ||
           start.contains("<head") || start.contains("<script") || start.contains("<meta");
}

QString withoutValues(const QUrl &url)
{
    QString text = url.scheme() + QStringLiteral("://") + url.host();
    if (url.port() > 0)
        text += u':' + QString::number(url.port());
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments)
        segment = plainSegment(segment);
    text += segments.join(u'/');
    QStringList names;
    for (const auto &[name, value] : parametersOf(url).mid(0, kMostParameters))
        names << plainSegment(name) + QStringLiteral("=...");
    if (!names.isEmpty())
        text += u'?' + names.join(u'&');
    text.truncate(kLongestAddress);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

QString placeOf(const QUrl &url)
{
    QStringList names;
    for (const auto &[name, value] : parametersOf(url))
        names << name;
    names.sort();
    return url.scheme() + u'|' + url.host() + u'|' + QString::number(url.port()) + u'|' + url.path(QUrl::FullyEncoded) + u'|' +
           names.join(u'&');
}

bool namesLapse(const QUrl &url)
{
    static const QRegularExpression kLapse(QStringLiteral(
        R"((?i)(?:session|login|access|ticket|voucher)[-_ +]?(?:has[-_ +])?(?:expired|timeout|timed[-_ +]?out|ended))"
        R"(|[?&](?:error|reason|status|msg|message|res)=(?:expired|timeout|timeoff)\b)"));
    const QString all = url.path(QUrl::FullyEncoded) + u'?' + url.query(QUrl::FullyEncoded);
    return kLapse.match(all.left(kLongestLead)).hasMatch();
}

PortalReply portalReplyFor(HttpEnd end)
{
    switch (end) {
    case HttpEnd::Answered:
        return PortalReply::Answered;
    case HttpEnd::TimedOut:
        return PortalReply::TimedOut;
    case HttpEnd::Refused:
        return PortalReply::Refused;
    case HttpEnd::Untrusted:
        return PortalReply::Untrusted;
    case HttpEnd::Broken:
        return PortalReply::Broken;
    case HttpEnd::Failed:
        break;
    }
    return PortalReply::Failed;
}

} // namespace fix789::probes
