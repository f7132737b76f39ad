// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QWidget>

class QMenu;
class QToolButton;

//! The bottom of a telephone: the customer writes a text, or sends a sticker, a photo, a place, or
//! takes the last message back. GUI thread.
namespace kidoku::ui {

class BubbleEdit;
class Theme;

class PhoneComposer : public QWidget
{
    Q_OBJECT

public:
    PhoneComposer(const Theme &theme, QWidget *parent);

    //! \a name of whoever holds the phone.
    void setPerson(const QString &name);

Q_SIGNALS:
    //! A message object of LINE.
    void composed(const QJsonObject &message);
    void takeLastBackRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void judge();
    void retranslate();
    void submit();

    QString m_person;
    BubbleEdit *m_text;
    QToolButton *m_more;
    QToolButton *m_send;
    QMenu *m_kinds;
    QMenu *m_stickers;
};

} // namespace kidoku::ui
