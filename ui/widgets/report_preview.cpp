// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_preview.h"

#include "base/atomic_file.h"
#include "report/render.h"
#include "ui/look/chip.h"
#include "ui/look/flow_layout.h"
#include "ui/look/theme.h"
#include "ui/widgets/stand_in_box.h"
#include "ui/widgets/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPdfWriter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fix789::ui {
namespace {

constexpr int kMargin = 18; // mm
constexpr int kRemInPixels = 13;

struct FormOf {
    ReportPreview::Form form;
    const char *name;
    const char *suffix;
};

constexpr std::array kForms{
    FormOf{ReportPreview::Form::WebPage, QT_TRANSLATE_NOOP("fix789::ui::ReportPreview", "Web page"), "html"},
    FormOf{ReportPreview::Form::Pdf, QT_TRANSLATE_NOOP("fix789::ui::ReportPreview", "PDF"), "pdf"},
    FormOf{ReportPreview::Form::Text, QT_TRANSLATE_NOOP("fix789::ui::ReportPreview", "Text"), "txt"},
    FormOf{ReportPreview::Form::Json, QT_TRANSLATE_NOOP("fix789::ui::ReportPreview", "JSON"), "json"},
    FormOf{ReportPreview::Form::Case, QT_TRANSLATE_NOOP("fix789::ui::ReportPreview", "Case file"), "json"}};

// Qt's documents know neither media nor lengths in "rem"; paper is white.
QString forPaper(const QString &html)
{
    static const QRegularExpression kMedia(QStringLiteral("@media.*(?=</style>)"));
    static const QRegularExpression kRem(QStringLiteral("(\\d*\\.?\\d+)rem"));
    const qsizetype end = html.indexOf(QStringLiteral("</style>")) + 8;
    QString head = html.left(end).remove(kMedia);
    for (auto rem = kRem.match(head); rem.hasMatch(); rem = kRem.match(head))
        head.replace(rem.capturedStart(), rem.capturedLength(),
                     QStringLiteral("%1px").arg(qRound(rem.captured(1).toDouble() * kRemInPixels)));
    return head + html.mid(end);
}

QByteArray pdfOf(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(imperial ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setCreator(QStringLiteral("Fix789 " FIX789_VERSION));
    QTextDocument document;
    QFont font = QGuiApplication::font();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setHtml(html);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
    document.setDocumentMargin(0);
    document.print(&writer);
    return buffer.data();
}

QString titleOf(const FormOf &form)
{
    return ReportPreview::tr(form.name);
}

} // namespace

ReportPreview::ReportPreview(const report::Report &report, report::StandIns standIns, Purpose purpose, Means means,
                             QWidget *parent)
    : QDialog(parent), m_report(report), m_standIns(std::move(standIns)), m_purpose(purpose), m_means(std::move(means)),
      m_text(new QTextBrowser), m_replaced(makeStandInBox()), m_said(makeHint({}, "previewSaid")), m_jobs(this)
{
    setObjectName(QStringLiteral("reportPreview"));
    setWindowTitle(tr("What leaves this computer"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int line = lineHeight(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line, line, line, line);
    layout->setSpacing(line / 2);
    QLabel *headline = makeHeadline("previewHeadline");
    headline->setText(purpose == Purpose::Copy   ? tr("This will be copied")
                      : purpose == Purpose::Save ? tr("This will be saved")
                                                 : tr("This will be printed"));
    layout->addWidget(headline);
    if (purpose == Purpose::Save) {
        auto *forms = new QWidget;
        auto *row = new FlowLayout(line / 2, forms);
        m_forms = new QButtonGroup(this);
        for (const FormOf &form : kForms) {
            if (form.form == Form::Case && !m_means.recordCase)
                continue;
            auto *chip = new ChoiceChip(titleOf(form));
            chip->setObjectName(QStringLiteral("form:%1").arg(int(form.form)));
            chip->setChecked(form.form == Form::WebPage);
            m_forms->addButton(chip, int(form.form));
            row->addWidget(chip);
        }
        connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
            if (chosen)
                show();
        });
        layout->addWidget(forms);
    }
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_replaced);
    m_said->hide();
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox;
    m_act = buttons->addButton(purpose == Purpose::Copy   ? tr("&Copy")
                               : purpose == Purpose::Save ? tr("&Save...")
                                                          : tr("&Print..."),
                               QDialogButtonBox::ActionRole);
    m_act->setObjectName(QStringLiteral("previewAct"));
    m_act->setDefault(true);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_act, &QPushButton::clicked, this, &ReportPreview::act);
    connect(m_replaced, &QCheckBox::toggled, this, &ReportPreview::show);
    const QSize room = parent ? parent->window()->size() : QSize(40 * line, 32 * line);
    resize(room - QSize(3 * line, 3 * line));
    show();
}

ReportPreview::~ReportPreview() = default;

ReportPreview::Form ReportPreview::form() const
{
    if (m_forms)
        return Form(m_forms->checkedId());
    return m_purpose == Purpose::Copy ? Form::Text : Form::WebPage;
}

QString ReportPreview::words(const QString &text) const
{
    return m_replaced->isChecked() ? m_standIns.in(text) : text;
}

QString ReportPreview::page() const
{
    return words(report::renderHtml(m_report, m_means.repairs));
}

QByteArray ReportPreview::contents(Form form) const
{
    switch (form) {
    case Form::WebPage:
        return page().toUtf8();
    case Form::Pdf:
        return pdfOf(forPaper(page()));
    case Form::Text:
        return words(report::renderReport(m_report)).toUtf8();
    case Form::Json:
        return words(QString::fromUtf8(QJsonDocument(report::renderJson(m_report)).toJson())).toUtf8();
    case Form::Case:
        break;
    }
    return m_case;
}

// Shown as it is read elsewhere: pages as pages, files as their text.
void ReportPreview::show()
{
    const Form shown = form();
    const bool paper = shown == Form::WebPage || shown == Form::Pdf;
    m_text->setPalette(paper && !theme::isHighContrast(palette()) ? theme::light() : palette());
    m_replaced->setVisible(shown != Form::Case); // a case never contains the names
    m_act->setEnabled(shown != Form::Case || !m_case.isEmpty());
    m_said->hide();
    if (shown == Form::Case && m_case.isEmpty())
        return record();
    m_text->setFont(paper ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont)); // text has columns
    if (paper)
        m_text->setHtml(forPaper(page()));
    else
        m_text->setPlainText(QString::fromUtf8(contents(shown)));
}

// Reads this computer once more, which takes a moment.
void ReportPreview::record()
{
    m_text->setPlainText(tr("Recording this computer..."));
    m_jobs.start([record = m_means.recordCase](const std::stop_token &stop, const Jobs::Announce &) { return record(stop); },
                 [this](const Result<QByteArray> &recorded) {
                     m_case = recorded.value_or(QByteArray());
                     if (form() != Form::Case)
                         return;
                     if (!m_case.isEmpty())
                         return show();
                     m_text->setPlainText(tr("This computer could not be recorded."));
                 });
}

void ReportPreview::act()
{
    switch (m_purpose) {
    case Purpose::Copy:
        QGuiApplication::clipboard()->setText(QString::fromUtf8(contents(Form::Text)));
        m_said->setText(tr("Copied. Paste it into an e-mail or a ticket."));
        break;
    case Purpose::Save:
        return save();
    case Purpose::Print:
        m_said->setText(m_printed.show(contents(Form::WebPage), m_means.openUrl)
                            ? tr("The report is open in your browser. Print it from there.")
                            : tr("Your browser could not be opened. Save the report and print the file."));
        break;
    }
    m_said->show();
}

void ReportPreview::save()
{
    const auto chosen = std::ranges::find(kForms, form(), &FormOf::form);
    const QString suffix = QLatin1String(chosen->suffix);
    const QString name = chosen->form == Form::Case ? QStringLiteral("fix789-case") : QStringLiteral("fix789-report");
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), name + u'.' + suffix,
                                                      QStringLiteral("%1 (*.%2)").arg(titleOf(*chosen), suffix));
    if (!file.isEmpty())
        saveTo(file);
}

bool ReportPreview::saveTo(const QString &file)
{
    const QString suffix = file.section(u'.', -1).toLower();
    const auto named = std::ranges::find_if(kForms, [&](const FormOf &one) { return suffix == QLatin1String(one.suffix); });
    const bool fits = named != kForms.end() && suffix != QLatin1String(std::ranges::find(kForms, form(), &FormOf::form)->suffix);
    const bool written =
        writeAtomicFile(file, contents(fits ? named->form : form()), QStringLiteral("writing a report")).has_value();
    m_said->setText(written ? tr("Saved.") : tr("The file could not be written."));
    m_said->show();
    return written;
}

} // namespace fix789::ui
