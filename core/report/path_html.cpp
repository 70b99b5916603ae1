// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/path_html.h"

#include "report/path_states.h"
#include "report/redactor.h"

#include <QCoreApplication>

#include <array>

namespace fix789::report {
namespace {

QString escaped(const Text &text)
{
    return redacted(text.translated()).toHtmlEscaped();
}

QString word(PathMark mark)
{
    static constexpr std::array<const char *, 4> kWords{QT_TRANSLATE_NOOP("Text", "works"), QT_TRANSLATE_NOOP("Text", "problem"),
                                                        QT_TRANSLATE_NOOP("Text", "not known"),
                                                        QT_TRANSLATE_NOOP("Text", "not tested")};
    return QCoreApplication::translate("Text", kWords.at(std::size_t(mark))).toHtmlEscaped();
}

// 4.5:1 and more on white and on the dark page alike would need two palettes: the marks stand on a ground of their own.
QString badge(PathMark mark)
{
    static constexpr std::array<const char *, 4> kSigns{"\u2713", "\u2715", "?", "\u2013"};
    static constexpr std::array<const char *, 4> kGrounds{"#0f6b2f", "#a4262c", "#7a5200", "#595959"};
    return QStringLiteral("<span style=\"background-color:%1;color:#ffffff\">&nbsp;%2 %3&nbsp;</span>")
        .arg(QLatin1String(kGrounds.at(std::size_t(mark))), QString::fromUtf8(kSigns.at(std::size_t(mark))), word(mark));
}

QString cell(const QString &content)
{
    return QStringLiteral("<td align=\"center\">%1</td>").arg(content);
}

} // namespace

QString pathHtml(const Report &report)
{
    const PathStates path = pathStates(report);
    const Text server =
        report.target.server.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "VPN server"), {}} : Text{"%1", {report.target.server}};
    const std::array<QString, PathStates::kWays + 1> stops{
        escaped(report.machineKind == MachineKind::Recorded ? Text{QT_TRANSLATE_NOOP("Text", "Recorded computer"), {}}
                                                            : Text{QT_TRANSLATE_NOOP("Text", "This computer"), {}}),
        escaped({QT_TRANSLATE_NOOP("Text", "Wi-Fi or cable"), {}}), escaped({QT_TRANSLATE_NOOP("Text", "Site firewall"), {}}),
        escaped({QT_TRANSLATE_NOOP("Text", "Internet"), {}}), escaped(server)};
    const auto item = [](const QString &place, const PathState &state) {
        return QStringLiteral("<li>%1: %2. %3</li>\n").arg(place, word(state.mark), escaped(state.sentence));
    };
    QString names;
    QString marks;
    QString items = item(stops.front(), path.computer);
    for (std::size_t i = 0; i < stops.size(); ++i) {
        names += cell(QStringLiteral("<strong>%1</strong>").arg(stops[i]));
        marks += cell(i == 0 ? badge(path.computer.mark) : i + 1 == stops.size() ? badge(path.server.mark) : QString());
        if (i == path.ways.size())
            continue;
        names += cell(QStringLiteral("\u2192"));
        marks += cell(badge(path.ways[i].mark));
        // the names are escaped already
        items += item(Text{QT_TRANSLATE_NOOP("Text", "From %1 to %2"), {stops[i], stops[i + 1]}}.translated(), path.ways[i]);
    }
    items += item(stops.back(), path.server);
    return QStringLiteral("<table class=\"path\" aria-hidden=\"true\" width=\"100%\">\n<tr>%1</tr>\n<tr>%2</tr>\n</table>\n"
                          "<ol>\n%3</ol>\n")
        .arg(names, marks, items);
}

} // namespace fix789::report
