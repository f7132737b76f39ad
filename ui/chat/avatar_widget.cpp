// SPDX-License-Identifier: Apache-2.0
#include "avatar_widget.h"

#include <QPainter>

namespace kidoku::ui {

AvatarWidget::AvatarWidget(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AvatarWidget::setPerson(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
    update();
}

void AvatarWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_theme.paintAvatar(painter, rect(), m_id, m_name);
}

} // namespace kidoku::ui
