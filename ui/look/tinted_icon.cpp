// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/tinted_icon.h"

#include <QPainter>
#include <QPixmapCache>

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

} // namespace fix789::ui
