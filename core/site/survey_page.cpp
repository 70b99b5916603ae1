// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/role_comparison.h"
#include "site/site_record.h"

#include <QCoreApplication>
#include <QLocale>

namespace fix789::site {
namespace {

constexpr char kSurveyStyle[] =
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;"
    "background:#fff}h1{font-size:1.5rem}table{border-collapse:collapse}td,th{text-align:start;"
    "padding:.2rem .8rem .2rem 0;vertical-align:top;border-bottom:1px solid #ccc}.differs{font-weight:bold}"
    ".changed{outline:2px solid #a60}@media print{body{max-width:none;margin:0}}";

QString surveyWord(const char *source)
{
    return QCoreApplication::translate("Text", source).toHtmlEscaped();
}

QString cell(const char *name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), text.toHtmlEscaped());
}

QString head(const char *source)
{
    return QStringLiteral("<th>%1</th>").arg(surveyWord(source));
}

QString expectedWord(const MatrixRow &row)
{
    return !row.isExpected       ? QString()
           : row.expected.passes ? QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "the VPN works"))
                                 : QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "the VPN is blocked"));
}

QString foundWord(const MatrixRow &row)
{
    if (!row.found)
        return QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "not visited yet"));
    QStringList parts{row.found->verdict};
    parts += row.found->causes;
    return parts.join(QStringLiteral(", "));
}

// A spreadsheet takes a field that begins with one of these for a formula.
QString field(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString surveyCsv(const SiteRecord &record, const Survey &survey)
{
    QString out = QStringLiteral("ssid,role,portal,expected,verdict,causes,differences,changed,at\r\n");
    for (const MatrixRow &row : matrixOf(record, survey)) {
        const Visit found = row.found.value_or(Visit());
        QStringList fields;
        for (const QString &text : {row.expected.ssid, row.expected.role, found.portal,
                                    !row.isExpected       ? QString()
                                    : row.expected.passes ? QStringLiteral("works")
                                                          : QStringLiteral("blocked"),
                                    found.verdict, found.causes.join(u' '), row.differences.join(u' '),
                                    row.hasChanged ? QStringLiteral("yes") : QStringLiteral("no"),
                                    found.at.isValid() ? found.at.toString(Qt::ISODate) : QString()})
            fields << field(text);
        out += fields.join(u',') + QStringLiteral("\r\n");
    }
    return out;
}

QString surveyPage(const SiteRecord &record, const Survey &survey)
{
    QString rows = QStringLiteral("<tr>") + head(QT_TRANSLATE_NOOP("Text", "Wi-Fi")) + head(QT_TRANSLATE_NOOP("Text", "Role")) +
                   head(QT_TRANSLATE_NOOP("Text", "Login page")) + head(QT_TRANSLATE_NOOP("Text", "Expected")) +
                   head(QT_TRANSLATE_NOOP("Text", "Found")) + head(QT_TRANSLATE_NOOP("Text", "Differs in")) +
                   head(QT_TRANSLATE_NOOP("Text", "When")) + QStringLiteral("</tr>\n");
    for (const MatrixRow &row : matrixOf(record, survey)) {
        QStringList marks;
        if (!row.differences.isEmpty())
            marks << QStringLiteral("differs");
        if (row.hasChanged)
            marks << QStringLiteral("changed");
        QString found = foundWord(row);
        if (row.hasChanged)
            found += QStringLiteral(" (%1)").arg(
                QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "changed since the last visit")));
        rows += QStringLiteral("<tr class=\"%1\">").arg(marks.join(u' ')) + cell("td", row.expected.ssid) +
                cell("td", row.expected.role) + cell("td", row.found ? row.found->portal : QString()) +
                cell("td", expectedWord(row)) + cell("td", found) + cell("td", row.differences.join(QStringLiteral(", "))) +
                cell("td", row.found ? row.found->at.toString(Qt::ISODate) : QString()) + QStringLiteral("</tr>\n");
    }
    QString roles;
    for (const RoleVerdict &verdict : compareRoles(survey))
        roles += QStringLiteral("<p>%1</p>\n").arg(sentenceFor(verdict).translated().toHtmlEscaped());
    const QLocale locale;
    const QString title = survey.site.toHtmlEscaped();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%3</title>\n"
                          "<style>%4</style>\n</head>\n<body>\n<h1>%3</h1>\n<p>%5</p>\n<table>\n%6</table>\n%7</body>\n</html>\n")
        .arg(locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title,
             QLatin1String(kSurveyStyle), survey.server.toHtmlEscaped(), rows, roles);
}

} // namespace fix789::site
