// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/site/site_result.h"

#include "diagnosis/causes.h"
#include "site/rule_text.h"
#include "ui/look/card.h"
#include "ui/look/hero.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fix789::ui {
namespace {

constexpr std::size_t kMostCards = 40;

struct SiteResult {
    Q_DECLARE_TR_FUNCTIONS(SiteResult)
};

StatusIcon markOf(site::Decision decision)
{
    return decision == site::Decision::Allow  ? StatusIcon::Proven
           : decision == site::Decision::Deny ? StatusIcon::Broken
                                              : StatusIcon::Unknown;
}

bool isOpen(const site::AuditRow &row)
{
    return site::Audit{.rows = {row}}.isOpen();
}

// A fault first, then what is not known, then what works.
int rankOf(const site::AuditRow &row)
{
    return !row.causes.empty() ? 0 : isOpen(row) ? 1 : 2;
}

QString titleOf(const site::AuditRow &row)
{
    QStringList parts{row.network.name.isEmpty() ? row.network.id : row.network.name};
    for (const QString &part : {row.ssid, row.role, row.client})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

// "Blocked, likely. Row 2 "No VPN" (...)", and below it the way through the menus.
QWidget *contentOf(const site::FlowAnswer &flow)
{
    QString sentence = site::nameOf(flow.decision).translated();
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    if (flow.sure == site::Sure::Likely)
        sentence += QStringLiteral(" (%1)").arg(QCoreApplication::translate("Text", "likely"));
    QString hint;
    if (flow.deciding) {
        if (const QString rule = site::ruleText(*flow.deciding); !rule.isEmpty())
            sentence += QStringLiteral(". ") + breakable(rule);
        hint = site::menuOf(*flow.deciding);
    }
    return makeMarked(markOf(flow.decision), sentence, "flowDecision", hint);
}

void addRequests(const site::AuditRow &row, const site::Server &server, Card *card)
{
    QStringList requests;
    for (const site::FlowAnswer &flow : row.flows)
        if (const Text request = site::requestFor(row, flow, server); flow.flow != site::Flow::Udp1701 && !request.isEmpty())
            requests << request.translated();
    if (!requests.isEmpty())
        card->addRow(
            SiteResult::tr("Request"), makeText(breakable(requests.join(QStringLiteral("\n\n"))), "siteRequest"),
            makeCopyButton(SiteResult::tr("Copy the request"), requests.join(QStringLiteral("\n\n")), "copySiteRequest"));
}

Card *cardOf(const site::AuditRow &row, const site::Server &server)
{
    auto *card = new Card("auditRow");
    for (const site::AuditCause &cause : row.causes)
        card->addRow(SiteResult::tr("Cause"), makeText(diagnosis::titleOf({cause.id, {}}).translated(), "siteCause"));
    for (const site::FlowAnswer &flow : row.flows)
        card->addRow(site::nameOf(flow.flow), contentOf(flow));
    addRequests(row, server, card);
    for (const Text &note : row.notes)
        card->addWidget(makeHint(note.translated(), "siteRowNote"));
    return card;
}

Tone toneOf(const site::Audit &audit)
{
    return audit.hasCause() ? Tone::Bad : audit.isOpen() ? Tone::Open : Tone::Good;
}

} // namespace

QString headlineFor(const site::Audit &audit)
{
    const auto blocked = std::ranges::count_if(audit.rows, [](const auto &row) { return !row.causes.empty(); });
    const auto open = std::ranges::count_if(audit.rows, [](const auto &row) { return row.causes.empty() && isOpen(row); });
    if (blocked > 0)
        return Text{QT_TRANSLATE_N_NOOP("Text", "A rule blocks the VPN at %n place(s)"), {}, int(blocked)}.translated();
    if (open > 0)
        return Text{QT_TRANSLATE_N_NOOP("Text", "At %n place(s), it could not be determined whether the VPN is let through"),
                    {},
                    int(open)}
            .translated();
    return SiteResult::tr("No rule that was read blocks the VPN");
}

void showAudit(const site::Audit &audit, QVBoxLayout *column)
{
    auto *hero = new Hero;
    hero->setObjectName(QStringLiteral("siteHero"));
    hero->setAnswer(toneOf(audit), headlineFor(audit),
                    Text{QT_TRANSLATE_N_NOOP("Text", "Traffic to %1, checked at %n place(s)."),
                         {site::nameOf(audit.asked.server)},
                         int(audit.rows.size())}
                        .translated());
    column->addWidget(hero);
    std::vector<const site::AuditRow *> rows;
    for (const site::AuditRow &row : audit.rows)
        rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const site::AuditRow *row) { return rankOf(*row); });
    for (std::size_t i = 0; i < std::min(rows.size(), kMostCards); ++i) {
        column->addWidget(makeHeading(titleOf(*rows[i])));
        column->addWidget(cardOf(*rows[i], audit.asked.server));
    }
    if (rows.size() > kMostCards)
        column->addWidget(makeHint(Text{QT_TRANSLATE_N_NOOP("Text", "The page that can be saved shows %n more place(s)."),
                                        {},
                                        int(rows.size() - kMostCards)}
                                       .translated(),
                                   "siteMore"));
    if (audit.unread.empty())
        return;
    auto *card = new Card("siteUnread");
    for (std::size_t i = 0; i < std::min(audit.unread.size(), kMostCards); ++i)
        card->addWidget(makeText(breakable(
            QStringLiteral("%1: %2").arg(audit.unread[i].request, site::whyUnread(audit.unread[i].reading).translated()))));
    column->addWidget(makeHeading(SiteResult::tr("What could not be read")));
    column->addWidget(card);
}

} // namespace fix789::ui
