// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"
#include "ui/chat/text_blocks.h"

#include <QAbstractScrollArea>

#include <memory>

namespace kidoku::ui {

class Theme;

//! A neutral telephone that shows one chat as the customer has it: own messages on the right with
//! "Read" beside them once the simulator says so. Nothing here is LINE's artwork.
class PhoneView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PhoneView(const Theme &theme, QWidget *parent = nullptr);

    //! \a account is the name at the top of the phone.
    void show(const QString &account, const demo::Phone &phone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    struct Bubble
    {
        QRect rect;
        std::shared_ptr<TextBlock> text; //!< broken between words, as on a phone
        QString caption;
        bool fromCustomer = true;
    };
    [[nodiscard]] QRect frameRect() const;
    [[nodiscard]] QRect screenRect() const;
    void arrange();

    const Theme &m_theme;
    QString m_account;
    demo::Phone m_phone;
    QList<Bubble> m_bubbles;
    int m_contents = 0;
};

} // namespace kidoku::ui
