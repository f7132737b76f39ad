// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace kidoku::ui {

class PhoneView;
class Theme;

//! The customer's phone in a window of its own, for a second screen. A customer who writes to
//! several accounts has one telephone for each, side by side.
class PhoneWindow : public QWidget
{
    Q_OBJECT

public:
    //! Name of an account of the simulator at the top of a phone.
    using AccountName = std::function<QString(const QString &account)>;

    explicit PhoneWindow(const Theme &theme, AccountName accountName, QWidget *parent);

    //! All phones of that person.
    void setPhones(const QString &person, const QList<demo::Phone> &phones);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    const AccountName m_accountName;
    QString m_person;
    QHBoxLayout *m_row;
    QList<PhoneView *> m_views;
};

} // namespace kidoku::ui
