// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/tinted_icon.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

namespace fix789::ui {

QPixmap tintedIcon(const char *name, int side, qreal ratio, const QColor &colour)
{
    const QString file = QStringLiteral(":/icons/%1.png").arg(QLatin1StringView(name));
    const int pixels = qRound(side * ratio);
    const QString key = QStringLiteral("%1/%2/%3").arg(file, QString::number(pixels), colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(file);
    if (image.isNull())
        return pixmap;
    image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon shieldIcon(const QWidget *widget)
{
    const int side = widget->fontMetrics().height();
    if (QIcon own = widget->style()->standardIcon(QStyle::SP_VistaShield); !own.pixmap(side).isNull())
        return own;
    QIcon icon(tintedIcon("shield", side, widget->devicePixelRatioF(), widget->palette().color(QPalette::ButtonText)));
    icon.setIsMask(true);
    return icon;
}

TintedSign::TintedSign(const char *name, int side, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFixedSize(side, side);
}

void TintedSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(rect(), tintedIcon(m_name, width(), devicePixelRatioF(), theme::softText(palette())));
}

} // namespace fix789::ui
