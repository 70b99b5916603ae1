// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/site/site_dialog.h"

#include "base/atomic_file.h"
#include "site/audit_json.h"
#include "ui/help/information_dialog.h"
#include "ui/help/open_dialog.h"
#include "ui/look/announce.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"
#include "ui/site/site_form.h"
#include "ui/site/site_result.h"
#include "ui/widgets/printed_page.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace fix789::ui {
namespace {

constexpr qint64 kLargestPage = 64LL * 1024 * 1024;

// The page as a document of its own, without the data that the next page compares with.
QByteArray pdfOf(const site::Audit &audit)
{
    static const QRegularExpression kData(QStringLiteral("<script.*</script>"), QRegularExpression::DotMatchesEverythingOption);
    QTextDocument document;
    document.setHtml(site::auditPage(audit, {}).remove(kData));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return buffer.data();
}

class SiteDialog : public InformationDialog {
    Q_DECLARE_TR_FUNCTIONS(SiteDialog)

public:
    SiteDialog(Session &session, QWidget *parent);

private:
    using Audited = std::expected<site::Audit, Text>;

    QPushButton *addButton(QHBoxLayout *row, const QString &word, const char *name, void (SiteDialog::*act)());
    void begin();
    void stop() { m_jobs.stop(); }
    void end(Audited audited);
    void showRunning(bool running);
    void say(StatusIcon mark, const QString &sentence);
    void save();
    void keep(const QString &path, const QByteArray &bytes, const QString &said);
    void print();

    Session &m_session;
    SiteForm *m_form;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QProgressBar *m_busy;
    QWidget *m_said;
    QVBoxLayout *m_results;
    std::optional<site::Audit> m_audit;
    PrintedPage m_printed;
    Jobs m_jobs; // last: waits for the job while all other members still exist
};

SiteDialog::SiteDialog(Session &session, QWidget *parent)
    : InformationDialog(tr("A whole site: which rule blocks the VPN?"), "siteDialog", parent), m_session(session),
      m_form(new SiteForm(session.services().openKeyStore, session.choices().server)), m_busy(new QProgressBar),
      m_said(makeMarked(StatusIcon::Worth, QString(), "siteSaid")), m_results(new QVBoxLayout), m_jobs(this)
{
    const int line = lineHeight(this);
    column()->addWidget(makeText(tr("Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks "
                                    "the VPN. For the people who look after the network.")));
    column()->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(line / 2);
    m_start = addButton(row, tr("&Check the site"), "checkSite", &SiteDialog::begin);
    m_stop = addButton(row, tr("&Stop"), "stopSite", &SiteDialog::stop);
    m_save = addButton(row, tr("Sa&ve the page..."), "saveSite", &SiteDialog::save);
    m_print = addButton(row, tr("&Print..."), "printSite", &SiteDialog::print);
    row->addStretch(1);
    column()->addLayout(row);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(line / 2);
    m_busy->setAccessibleName(tr("Reading the dashboard"));
    column()->addWidget(m_busy);
    column()->addWidget(m_said);
    m_said->hide();
    m_results->setSpacing(line * 3 / 5);
    column()->addLayout(m_results);
    column()->addStretch(1);
    showRunning(false);
    m_form->takeFocus();
}

QPushButton *SiteDialog::addButton(QHBoxLayout *row, const QString &word, const char *name, void (SiteDialog::*act)())
{
    auto *button = new QPushButton(word);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void SiteDialog::showRunning(bool running)
{
    m_form->setEnabled(!running);
    m_start->setEnabled(!running);
    m_stop->setVisible(running);
    m_busy->setVisible(running);
    m_save->setVisible(!running && m_audit);
    m_print->setVisible(!running && m_audit && m_session.services().openUrl);
}

void SiteDialog::say(StatusIcon mark, const QString &sentence)
{
    m_said->findChild<QLabel *>(QStringLiteral("siteSaid"))->setText(sentence);
    for (QWidget *child : m_said->findChildren<QWidget *>())
        if (auto *icon = dynamic_cast<StatusIconWidget *>(child))
            icon->setMark(mark);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SiteDialog::begin()
{
    auto order = m_form->order();
    if (!order)
        return;
    m_audit.reset();
    clear(m_results);
    say(StatusIcon::Worth, tr("Reading what was recorded."));
    showRunning(true);
    m_stop->setFocus();
    const auto auditor = m_session.services().siteAuditor;
    m_jobs.start(
        [this, auditor, order = std::move(*order)](const std::stop_token &stop, const Jobs::Announce &announce) -> Audited {
            return auditor->audit(order, {stop, [&announce, this](const Text &text) {
                                              announce.post([this, text] { say(StatusIcon::Worth, text.translated()); });
                                          }});
        },
        [this](Audited audited) { end(std::move(audited)); });
}

void SiteDialog::end(Audited audited)
{
    if (audited) {
        m_audit = std::move(*audited);
        say(StatusIcon::Worth, {});
        showAudit(*m_audit, m_results);
        announce(this, headlineFor(*m_audit), Urgency::AtOnce);
    } else {
        say(StatusIcon::Unknown, audited.error().translated());
        announce(this, audited.error().translated(), Urgency::AtOnce);
    }
    showRunning(false);
    QPushButton *next = m_audit ? m_save : m_start;
    next->setFocus();
    // The answer, once the layout knows where it is.
    QTimer::singleShot(0, this, [this] {
        const auto *scroll = findChild<QScrollArea *>(QStringLiteral("dialogScroll"));
        if (const auto *hero = findChild<QWidget *>(QStringLiteral("siteHero")))
            scroll->verticalScrollBar()->setValue(hero->mapTo(scroll->widget(), QPoint()).y() - 3 * lineHeight(this));
    });
}

// A page of an earlier visit is replaced, and the new one marks what changed.
void SiteDialog::save()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the page"), QStringLiteral("site.html"),
                                     tr("Web pages (*.html);;PDF (*.pdf)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return keep(path, pdfOf(*m_audit), tr("The page was saved."));
    QFile old(path);
    QJsonObject before;
    if (old.open(QIODevice::ReadOnly)) {
        before = site::auditInPage(old.read(kLargestPage));
        if (before.isEmpty())
            return say(StatusIcon::Broken, tr("The file exists, but is not a page that Fix789 saved. It was left as it is."));
    }
    const qsizetype changed = before.isEmpty() ? 0 : site::changesSince(before, site::toJson(*m_audit)).size();
    keep(path, site::auditPage(*m_audit, before).toUtf8(),
         before.isEmpty() ? tr("The page was saved.")
         : changed == 0
             ? tr("The page was saved. Nothing has changed since the previous version.")
             : Text{QT_TRANSLATE_N_NOOP("Text", "The page was saved, and marks %n change(s)."), {}, int(changed)}.translated());
}

void SiteDialog::keep(const QString &path, const QByteArray &bytes, const QString &said)
{
    if (writeAtomicFile(path, bytes, QStringLiteral("writing the page")))
        say(StatusIcon::Proven, said);
    else
        say(StatusIcon::Broken, tr("The page could not be saved there. Choose another folder."));
}

void SiteDialog::print()
{
    if (!m_printed.show(site::auditPage(*m_audit, {}).toUtf8(), m_session.services().openUrl))
        say(StatusIcon::Broken, tr("The browser could not be opened."));
}

} // namespace

QDialog *showSite(Session &session, QWidget *parent)
{
    return openDialog(parent, "siteDialog", [&] { return new SiteDialog(session, parent); });
}

} // namespace fix789::ui
