// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/one_line.h"

#include <QStringList>

namespace fix789::report {
namespace {

// Nothing in a value may end it, or the line.
QString valueOf(QString value)
{
    for (QChar &c : value)
        if (c == u'"')
            c = u'\'';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                 c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return value.contains(u' ') || value.contains(u'=') ? u'"' + value + u'"' : value;
}

class Line {
public:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_line += u' ' + QString::fromLatin1(name) + u'=' + valueOf(value);
    }
    // As much of it as there is room for.
    QString with(const QString &sentence) const
    {
        const QString head = QString(m_line + QStringLiteral(" text=\"")).left(kLongestLine - 1);
        QString text = valueOf(sentence + u' '); // a space, so that it is quoted
        text = text.mid(1, text.size() - 3);
        if (const qsizetype room = kLongestLine - 1 - head.size(); text.size() > room)
            text = text.left(std::max<qsizetype>(0, room - 3)) + QStringLiteral("...").left(std::max<qsizetype>(0, room));
        return head + text + u'"';
    }

private:
    QString m_line = QStringLiteral("FIX789");
};

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

QString oneLine(const ReportRow &row, const QString &sentence)
{
    Line line;
    if (row.kind == ReportRow::Kind::Repair) {
        line.add(row.action.isEmpty() ? "repair" : row.action.toLatin1().constData(), row.end);
        line.add("causes", row.causes.join(u','));
        line.add("run", row.run);
        return line.with(sentence);
    }
    line.add("state", row.state);
    line.add("cause", row.causes.value(0));
    line.add("subject", row.subject);
    line.add("side", row.side);
    if (!row.causes.isEmpty())
        line.add("fixable", yesOrNo(row.fixable));
    line.add("also", row.causes.mid(1).join(u','));
    line.add("open", row.sets.join(u';'));
    line.add("server", row.server);
    line.add("product", row.product);
    line.add("network", row.network);
    line.add("portal", row.portal);
    line.add("port500", row.udp500);
    line.add("port4500", row.udp4500);
    return line.with(sentence);
}

QString oneLineOfError(int exitCode, const QString &sentence)
{
    Line line;
    line.add("state", QStringLiteral("error"));
    line.add("exit", QString::number(exitCode));
    return line.with(sentence);
}

} // namespace fix789::report
