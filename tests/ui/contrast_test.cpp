// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "contrast.h"

#include "ui/look/chip.h"
#include "ui/look/theme.h"
#include "ui/widgets/status_icon.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>

#include <array>
#include <functional>
#include <memory>

using namespace fix789;
using namespace fix789::ui;

namespace {

constexpr double kText = 4.5;    // WCAG 2.2, 1.4.3
constexpr double kControl = 3.0; // WCAG 2.2, 1.4.11

// As Windows' contrast themes "Night sky" and "Desert" have them.
QPalette highContrast(const QColor &ground, const QColor &ink, const QColor &selected, const QColor &link)
{
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::Highlight, selected);
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::PlaceholderText, ink);
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, ink);
    return palette;
}

struct Grounded {
    QString what;
    QColor ink;
    QColor ground;
};

QList<Grounded> textsOf(const QPalette &palette)
{
    const auto role = [&](QPalette::ColorRole which) { return palette.color(which); };
    const QColor card = theme::card(palette);
    QList<Grounded> pairs{
        {QStringLiteral("text of the window"), role(QPalette::WindowText), role(QPalette::Window)},
        {QStringLiteral("text of a card"), role(QPalette::WindowText), card},
        {QStringLiteral("text of a field"), role(QPalette::Text), role(QPalette::Base)},
        {QStringLiteral("hint in a field"), role(QPalette::PlaceholderText), role(QPalette::Base)},
        {QStringLiteral("button"), role(QPalette::ButtonText), role(QPalette::Button)},
        {QStringLiteral("what is selected"), role(QPalette::HighlightedText), role(QPalette::Highlight)},
        {QStringLiteral("tooltip"), role(QPalette::ToolTipText), role(QPalette::ToolTipBase)},
        {QStringLiteral("link"), role(QPalette::Link), role(QPalette::Window)},
        {QStringLiteral("link on a card"), role(QPalette::Link), card},
        {QStringLiteral("soft text"), theme::softText(palette), role(QPalette::Window)},
        {QStringLiteral("soft text on a card"), theme::softText(palette), card},
    };
    for (const Tone tone : {Tone::Good, Tone::Bad, Tone::Open, Tone::Info}) {
        const QString of = QStringLiteral(" of tone %1").arg(int(tone));
        pairs << Grounded{QStringLiteral("hero") + of, role(QPalette::WindowText), theme::ground(tone, palette)}
              << Grounded{QStringLiteral("hero's second line") + of, theme::softText(palette), theme::ground(tone, palette)};
        for (const QColor &ground : {theme::ground(tone, palette), card, role(QPalette::Window)})
            pairs << Grounded{QStringLiteral("words") + of, theme::ink(tone, palette), ground};
    }
    return pairs;
}

QList<Grounded> edgesOf(const QPalette &palette)
{
    QList<Grounded> pairs;
    for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base), theme::card(palette)}) {
        pairs << Grounded{QStringLiteral("edge of a control"), theme::controlEdge(palette), ground}
              << Grounded{QStringLiteral("accent"), palette.color(QPalette::Highlight), ground};
        for (const StatusIcon mark :
             {StatusIcon::Proven, StatusIcon::Broken, StatusIcon::Unknown, StatusIcon::NotTried, StatusIcon::Worth})
            pairs << Grounded{QStringLiteral("mark ") + wordFor(mark), colourFor(mark, palette), ground};
    }
    return pairs;
}

// How well a control stands out from its ground at its edge: on the weakest of its four sides, or with one line under it (as
// fields of Windows 11 have it) on that. Looks a few pixels into the control from the middle of each side.
double contrastOfEdge(QWidget &control, const QRect &edge)
{
    QWidget sheet;
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(&control);
    sheet.resize(sheet.sizeHint());
    sheet.ensurePolished();
    layout->activate();
    const QImage image = sheet.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor ground = sheet.palette().color(QPalette::Window);
    const QRect place = (edge.isNull() ? control.rect() : edge).translated(control.pos());
    constexpr int kInto = 5;
    const auto side = [&](QPoint at, QPoint step) {
        double most = 1;
        for (int i = -1; i < kInto; ++i)
            most = std::max(most, contrast(image.pixelColor(at + i * step), ground));
        return most;
    };
    const double left = side({place.left(), place.center().y()}, {1, 0});
    const double right = side({place.right(), place.center().y()}, {-1, 0});
    const double top = side({place.center().x(), place.top()}, {0, 1});
    const double bottom = side({place.center().x(), place.bottom()}, {0, -1});
    layout->removeWidget(&control);
    control.setParent(nullptr);
    return std::max(std::min({left, right, top, bottom}), edge.isNull() ? bottom : 0.0);
}

template <class Button>
QRect indicatorOf(Button &button, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.rect = button.rect();
    return button.style()->subElementRect(element, &option, &button);
}

} // namespace

/// Colours as they are computed and as they are painted, in light, in dark and in high contrast.
class ContrastTest : public QObject {
    Q_OBJECT

private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << theme::light();
        QTest::newRow("dark") << theme::dark();
        QTest::newRow("high contrast, dark")
            << highContrast(Qt::black, Qt::white, QColor(0xd6, 0xb4, 0xfd), QColor(0x80, 0x80, 0xff));
        QTest::newRow("high contrast, light") << highContrast(QColor(0xff, 0xfa, 0xef), QColor(0x3d, 0x3d, 0x3d),
                                                              QColor(0x90, 0x39, 0x09), QColor(0x1c, 0x5e, 0x75));
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void colours_data() { addPalettes(); }
    void colours()
    {
        QFETCH(const QPalette, palette);
        QStringList wrong;
        const auto measure = [&](const QList<Grounded> &pairs, double least) {
            for (const Grounded &pair : pairs)
                if (const double measured = contrast(pair.ink, pair.ground); measured < least)
                    wrong << QStringLiteral("%1: %2:1 (%3 on %4)")
                                 .arg(pair.what)
                                 .arg(measured, 0, 'f', 2)
                                 .arg(pair.ink.name(), pair.ground.name());
        };
        measure(textsOf(palette), kText);
        measure(edgesOf(palette), kControl);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void paintedEdges_data() { addPalettes(); }
    void paintedEdges()
    {
        QFETCH(const QPalette, palette);
        const QPalette usual = QApplication::palette();
        QApplication::setPalette(palette);
        QStringList wrong;
        const auto measure = [&](const char *what, QWidget &control, const QRect &edge) {
            const double measured = contrastOfEdge(control, edge);
            if (measured < kControl)
                wrong << QStringLiteral("%1: %2:1").arg(QLatin1String(what)).arg(measured, 0, 'f', 2);
        };
        for (const bool checked : {false, true}) {
            QCheckBox box(QStringLiteral("Check box"));
            box.setChecked(checked);
            box.resize(box.sizeHint());
            measure(checked ? "checked box" : "check box", box, indicatorOf(box, QStyle::SE_CheckBoxIndicator));
            QRadioButton radio(QStringLiteral("Radio button"));
            radio.setChecked(checked);
            radio.resize(radio.sizeHint());
            measure(checked ? "chosen radio button" : "radio button", radio, indicatorOf(radio, QStyle::SE_RadioButtonIndicator));
            ChoiceChip chip(QStringLiteral("Choice"));
            chip.setChecked(checked);
            measure(checked ? "chosen chip" : "chip", chip, {});
        }
        AnswerChip answer(QStringLiteral("Yes"));
        measure("answer chip", answer, {});
        QPushButton button(QStringLiteral("Button"));
        measure("button", button, {});
        QLineEdit field;
        measure("field", field, {});
        QComboBox choice;
        choice.addItem(QStringLiteral("Choice"));
        measure("combo box", choice, {});
        QApplication::setPalette(usual);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
