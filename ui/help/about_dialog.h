// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! What the program is made of. The licences are those that the libraries come with.
struct LibraryFact
{
    QString name;
    QString version; //!< of what runs; empty: only its headers were used
    QString licence;
};
[[nodiscard]] QList<LibraryFact> libraryFacts();

//! Version, licences, trademark; a button copies the versions for a question to somebody.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const Theme &theme, QWidget *parent);

    //! What the button copies: versions only, nothing of accounts or people.
    [[nodiscard]] static QString versions();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_licence;
    QLabel *m_trademark;
    QLabel *m_made;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace kidoku::ui
