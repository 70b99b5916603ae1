// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/site/site_form.h"

#include "model/target.h"
#include "site/organisation.h"
#include "ui/look/card.h"
#include "ui/look/chip.h"
#include "ui/look/flow_layout.h"
#include "ui/look/link_button.h"
#include "ui/texts/error_sentence.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

constexpr int kLongestName = 256;

QLineEdit *makeField(const char *name, const QString &accessible, const QString &placeholder = {})
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(accessible);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(kLongestName);
    return field;
}

QWidget *stacked(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(holder) / 3);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return holder;
}

} // namespace

SiteForm::SiteForm(OpenKeyStore openKeyStore, const QString &server, QWidget *parent)
    : QWidget(parent), m_openKeyStore(std::move(openKeyStore)), m_live(new ChoiceChip(tr("Meraki dashboard"))),
      m_recorded(new ChoiceChip(tr("Recorded organization"))), m_key(makeField("dashboardKey", tr("API key"))),
      m_region(new QComboBox),
      m_organisation(makeField("organisation", tr("Organization"), tr("Its id; not needed if the key sees only one"))),
      m_folder(makeField("recordedFolder", tr("Folder"))), m_server(makeField("siteServer", tr("VPN server"))),
      m_network(makeField("siteNetwork", tr("Network"), tr("All networks"))),
      m_ssid(makeField("siteSsid", tr("Wi-Fi"), tr("Every Wi-Fi that is switched on"))),
      m_who(makeField("siteWho", tr("Role or client"), tr("Optional"))), m_note(makeHint(QString(), "siteNote")),
      m_wrong(makeMarked(StatusIcon::Broken, QString(), "siteWrong"))
{
    m_live->setObjectName(QStringLiteral("siteLive"));
    m_recorded->setObjectName(QStringLiteral("siteRecorded"));
    m_live->setChecked(true);
    m_server->setText(server);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) * 3 / 5);
    auto *source = new Card("siteSource");
    source->addRow(tr("Where to read"), buildSource());
    auto *live = new Card("siteLiveCard");
    live->addRow(tr("API key"), buildKey());
    live->addRow(tr("Organization"), stacked({m_organisation, m_region}));
    auto *folder = new Card("siteFolderCard");
    folder->addRow(tr("Folder"), buildFolder());
    auto *card = new Card("siteCard");
    card->addRow(tr("VPN server"), m_server);
    card->addRow(tr("Network and Wi-Fi"), stacked({m_network, m_ssid}));
    card->addRow(
        tr("Role or client"),
        stacked({m_who, makeHint(tr("The name of a group policy or identity PSK, or the hardware address of a client."))}));
    m_liveCard = live;
    m_folderCard = folder;
    for (Card *one : {source, live, folder, card})
        layout->addWidget(one);
    layout->addWidget(m_wrong);
    m_wrong->hide();
    for (QLineEdit *field : {m_key, m_organisation, m_folder, m_server, m_network, m_ssid, m_who}) {
        connect(field, &QLineEdit::textChanged, m_wrong, &QWidget::hide);
        connect(field, &QLineEdit::textChanged, this, &SiteForm::edited);
    }
    connect(m_live, &QRadioButton::toggled, this, &SiteForm::showSource);
    showSource();
}

QWidget *SiteForm::buildSource()
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(lineHeight(chips) * 2 / 5, chips);
    flow->addWidget(m_live);
    flow->addWidget(m_recorded);
    return chips;
}

QWidget *SiteForm::buildKey()
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_region->setObjectName(QStringLiteral("siteRegion"));
    m_region->setAccessibleName(tr("Where the organization is hosted"));
    for (const auto &[region, name] :
         {std::pair{"com", tr("Worldwide")}, std::pair{"ca", tr("Canada")}, std::pair{"cn", tr("China")},
          std::pair{"in", tr("India")}, std::pair{"gov", tr("US government")}})
        m_region->addItem(name, QString::fromLatin1(region));
    QWidget *holder = stacked({m_key});
    if (m_openKeyStore) {
        auto *below = new QWidget;
        auto *flow = new FlowLayout(lineHeight(below) / 2, below);
        m_keep = new QCheckBox(tr("Keep it in this computer's key store"));
        m_keep->setObjectName(QStringLiteral("keepDashboardKey"));
        flow->addWidget(m_keep);
        auto *take = new LinkButton(tr("Use the saved key"), "takeDashboardKey");
        connect(take, &QPushButton::clicked, this, &SiteForm::takeKept);
        flow->addWidget(take);
        holder->layout()->addWidget(below);
    }
    m_note->hide();
    holder->layout()->addWidget(m_note);
    holder->layout()->addWidget(makeHint(
        tr("The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.")));
    return holder;
}

QWidget *SiteForm::buildFolder()
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(tr("&Browse..."));
    browse->setObjectName(QStringLiteral("browseRecorded"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SiteForm::chooseFolder);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    return stacked({holder, makeHint(tr("As written by \"fix789ctl site audit --save\". Nobody is contacted."))});
}

void SiteForm::showSource()
{
    const bool live = m_live->isChecked();
    m_liveCard->setVisible(live);
    m_folderCard->setVisible(!live);
    m_wrong->hide();
}

void SiteForm::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Choose a recorded organization"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void SiteForm::takeKept()
{
    const auto key = m_openKeyStore()->read(QString::fromLatin1(site::kDashboardKeyName));
    m_note->setText(key ? tr("The saved API key has been filled in.") : sentenceForKeyStore(key.error()));
    m_note->show();
    if (key)
        m_key->setText(QString::fromUtf8(key->reveal()));
}

void SiteForm::keepIfWanted()
{
    if (!m_keep || !m_keep->isChecked() || m_key->text().isEmpty())
        return;
    m_keep->setChecked(false); // now saved, or impossible to save
    const auto kept = m_openKeyStore()->write(QString::fromLatin1(site::kDashboardKeyName), Secret(m_key->text().toUtf8()));
    m_note->setText(kept ? tr("The API key was saved.") : sentenceForKeyStore(kept.error()));
    m_note->show();
}

void SiteForm::takeFocus()
{
    (m_live->isChecked() ? m_key : m_folder)->setFocus();
}

std::optional<SiteOrder> SiteForm::wrong(const QString &sentence, QWidget *field)
{
    m_wrong->findChild<QLabel *>(QStringLiteral("siteWrong"))->setText(sentence);
    m_wrong->setAccessibleName(sentence);
    m_wrong->show();
    field->setFocus();
    return std::nullopt;
}

std::optional<SiteOrder> SiteForm::order()
{
    static const QRegularExpression kId(QStringLiteral("^[A-Za-z0-9_-]{0,64}$"));
    m_wrong->hide();
    const auto server = serverFromInput(m_server->text().trimmed());
    if (!server)
        return wrong(tr("Enter the name or the address of the VPN server."), m_server);
    const bool live = m_live->isChecked();
    const QString organisation = m_organisation->text().trimmed();
    if (live && m_key->text().isEmpty())
        return wrong(tr("Enter the API key of the dashboard, or use the saved one."), m_key);
    if (live && !kId.match(organisation).hasMatch())
        return wrong(tr("The id of an organization has letters and digits only. The dashboard's API shows it."), m_organisation);
    if (!live && m_folder->text().trimmed().isEmpty())
        return wrong(tr("Choose the folder of a recorded organization."), m_folder);
    SiteOrder order{.server = *server, .network = m_network->text().trimmed(), .ssid = m_ssid->text()};
    const QString who = m_who->text().trimmed();
    (site::macFromText(who).isEmpty() ? order.role : order.client) = who;
    if (!live) {
        order.recorded = m_folder->text().trimmed();
        return order;
    }
    keepIfWanted();
    order.key = Secret(m_key->text().trimmed().toUtf8());
    order.region = m_region->currentData().toString();
    order.organisation = organisation;
    return order;
}

} // namespace fix789::ui
