// SPDX-License-Identifier: Apache-2.0
#include "plain_text.h"

#include <QLabel>

namespace kidoku::ui {

void followFont(const Theme &theme, TextSize size, QWidget *widget)
{
    const auto follow = [&theme, size, widget] { widget->setFont(theme.font(size)); };
    follow();
    QObject::connect(&theme, &Theme::changed, widget, follow);
}

QLabel *plainLabel(const Theme &theme, TextSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    followFont(theme, size, label);
    return label;
}

QLabel *mutedLabel(const Theme &theme, TextSize size, QWidget *parent)
{
    QLabel *label = plainLabel(theme, size, parent);
    const auto follow = [&theme, label] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.colors().muted);
        label->setPalette(palette);
    };
    follow();
    QObject::connect(&theme, &Theme::changed, label, follow);
    return label;
}

QString tipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    // A text that begins as rich text is read as such, so ours does, on purpose and escaped.
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace kidoku::ui
