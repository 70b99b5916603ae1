// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace fix789::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget *about, const QString &sentence, Urgency urgency)
{
    if (sentence.isEmpty() || !about->isVisible() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(about, sentence);
    event.setPoliteness(urgency == Urgency::AtOnce ? QAccessible::AnnouncementPoliteness::Assertive
                                                   : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

constexpr std::chrono::seconds kKept{20};

// Before Qt 6.8 nothing can be announced as such, and QAccessible::Alert ends in Qt: its bridge to AT-SPI drops it. What does
// arrive is that an object is shown. Orca reads a notification when it is shown.
class Notice : public QObject {
public:
    Notice(QWidget *window, QString said) : QObject(window), sentence(std::move(said)) {}

    const QString sentence;
};

class NoticeInterface : public QAccessibleObject {
public:
    explicit NoticeInterface(Notice *notice) : QAccessibleObject(notice) {}

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(object()->parent()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Notice *>(object())->sentence : QString();
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *notice = dynamic_cast<Notice *>(object);
    return notice ? new NoticeInterface(notice) : nullptr;
}

void installInterface()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

void announce(QWidget *about, const QString &sentence, Urgency)
{
    if (sentence.isEmpty() || !about->isVisible() || !QAccessible::isActive())
        return;
    installInterface();
    // One for each sentence: it is read later, when the next may have come.
    auto *notice = new Notice(about->window(), sentence);
    QTimer::singleShot(kKept, notice, &QObject::deleteLater);
    QAccessibleEvent shown(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

} // namespace fix789::ui
