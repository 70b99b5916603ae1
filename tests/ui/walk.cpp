// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "walk.h"

#include "adapters/portable/process_launcher.h"
#include "app_services.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace fix789 {
using namespace adapters;
using namespace app;
namespace {

constexpr int kPatience = 30'000;

AppServices servicesOf(bool windows)
{
    AppServices services = makeServices();
    services.windows = windows;
    return services;
}

} // namespace

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

Walk::Walk(const QString &console, bool windows) : Walk(servicesOf(windows), console) {}

Walk::Walk(AppServices services, const QString &console)
{
    qputenv("XDG_STATE_HOME", m_folder.path().toUtf8());
    if (!console.isEmpty())
        services.launcher = std::make_shared<ProcessLauncher>(console);
    static const bool dressed = (theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance())), true);
    Q_UNUSED(dressed)
    m_session = std::make_unique<Session>(std::move(services));
    m_wizard = std::make_unique<Wizard>(*m_session);
    m_wizard->show();
}

QString Walk::textOf(const char *name) const
{
    const auto *label = find<QLabel>(name);
    return label ? label->text() : QString();
}

bool Walk::click(const char *name) const
{
    auto *button = find<QAbstractButton>(name);
    if (button)
        button->click();
    return button != nullptr;
}

bool Walk::choose(const char *name) const
{
    for (auto *button : m_wizard->findChildren<QPushButton *>()) {
        if (!button->isVisibleTo(m_wizard.get()) || !button->menu())
            continue;
        if (auto *action = button->menu()->findChild<QAction *>(QString::fromLatin1(name))) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool Walk::chooseMore(const char *name) const
{
    const auto *more = m_wizard->findChild<QToolButton *>(QStringLiteral("more"));
    if (!more || !more->isVisibleTo(m_wizard.get()))
        return false;
    Q_EMIT more->menu()->aboutToShow();
    auto *action = more->menu()->findChild<QAction *>(QString::fromLatin1(name));
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void Walk::next() const
{
    m_wizard->button(QWizard::NextButton)->click();
}

bool Walk::arrivesAt(PageId page) const
{
    return waitUntil([&] { return at() == page; });
}

bool Walk::practise() const
{
    return click("practise") && arrivesAt(PageId::Result);
}

QString Walk::writeCase(const QByteArray &contents) const
{
    const QString path = m_folder.filePath(QStringLiteral("case.json"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? path : QString();
}

} // namespace fix789
