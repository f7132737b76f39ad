// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/connection_check.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace kidoku::ui {

class CheckList;
class Theme;

//! Makes a check of an account with its secrets, which the window does not have. \a parent owns it.
using MakeCheck = std::function<inbox::ConnectionCheck *(QObject *parent)>;

//! Goes the whole way of a message once, from LINE to here, and shows where it ends. Runs as soon
//! as it opens; can be run again and copied.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const Theme &theme, const QString &account, MakeCheck make, QWidget *parent);

    void run();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();

    QString m_account;
    MakeCheck m_make;
    QPointer<inbox::ConnectionCheck> m_check;
    QLabel *m_title;
    QLabel *m_words;
    CheckList *m_list;
    QScrollArea *m_scroll;
    QLabel *m_result;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace kidoku::ui
