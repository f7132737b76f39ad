// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone_look.h"
#include "ui/chat/text_blocks.h"

#include <QSet>
#include <QStyledItemDelegate>

//! Draws the rows of a telephone. One arrangement of a row answers for its size and its painting.
//! GUI thread.
namespace kidoku::ui {

class PhonePictures;
struct PhoneItem;

class PhoneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PhoneDelegate(const PhoneLook &look, PhonePictures &pictures, QObject *parent);

    //! How much of "Read" is to be seen beside these messages, 0 … 1.
    void setAppearing(const QSet<QString> &messageIds, qreal how);
    //! Fonts have changed.
    void forget() { m_texts.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    //! Places within a row that begins at 0, 0.
    struct Cell
    {
        QRect sender, bubble, content, text, caption;
        int textWidth = 0;
        int height = 0;
    };
    [[nodiscard]] Cell arrange(const PhoneItem &item, const QString &words, int width) const;
    [[nodiscard]] const TextBlock &block(const PhoneItem &item, const QString &words,
                                         int width) const;
    void paintLine(QPainter &painter, const QRect &row, const PhoneItem &item,
                   const QString &words) const;
    void paintContent(QPainter &painter, const Cell &cell, const PhoneItem &item,
                      const QString &account) const;
    void paintCaption(QPainter &painter, const QRect &rect, const PhoneItem &item) const;

    const PhoneLook &m_look;
    PhonePictures &m_pictures;
    mutable TextBlocks m_texts;
    QSet<QString> m_appearing;
    qreal m_how = 1;
};

} // namespace kidoku::ui
