// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/account_look.h"
#include "ui/chat/chat_fonts.h"
#include "ui/chat/conversation_row.h"
#include "ui/chat/text_lines.h"

#include <QStyledItemDelegate>

namespace kidoku::ui {

class AvatarPictures;
struct ConversationRow;

//! Paints rows of the conversation list; tells on hover what a state or a cut-off name means.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConversationDelegate(const Theme &theme, QObject *parent = nullptr);

    //! A badge on every avatar; none while there is nothing to tell apart.
    void setAccountLooks(const AccountLooks &looks) { m_looks = looks; }
    //! The view lays itself out anew.
    void setDensity(Density density) { m_density = density; }
    [[nodiscard]] Density density() const { return m_density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    //! Painted instead of initials; \a pictures outlives this.
    void setPictures(AvatarPictures *pictures) { m_pictures = pictures; }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintBadge(QPainter *painter, const QRect &rect, const ConversationRow &row) const;
    [[nodiscard]] QPixmap avatar(const ConversationRow &row, int size, qreal ratio) const;

    const Theme &m_theme;
    AccountLooks m_looks;
    Density m_density = Density::Comfortable;
    ChatFonts m_fonts;
    mutable TextLines m_lines;
    AvatarPictures *m_pictures = nullptr;
};

} // namespace kidoku::ui
