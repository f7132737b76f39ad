// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "ui/chat/chat_fonts.h"

#include <QStyledItemDelegate>

#include <functional>

namespace kidoku::ui {

//! Paints rows of the quick switcher: who, with the typed letters marked, how much is unread, and
//! of which account.
class SwitcherDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const core::AccountId &)>;

    SwitcherDelegate(const Theme &theme, AccountName accountName, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    AccountName m_accountName;
    ChatFonts m_fonts;
};

} // namespace kidoku::ui
