// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace kidoku::ui {

class Theme;

//! Shows one page of the help. Only our own pages come here, never a text of a customer; it loads
//! nothing by itself, neither from disk nor from the net, and every link is a signal. Follows the
//! theme.
class HelpView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(const Theme &theme, QWidget *parent = nullptr);

    void showPage(const QString &markdown);
    //! Paints the folded \a words where they stand and shows the first of them.
    void markWords(const QStringList &words);

Q_SIGNALS:
    void pageRequested(const QString &page);
    void siteRequested(const QUrl &url); //!< http(s) only

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void paintWords();
    void follow(const QUrl &url);

    const Theme &m_theme;
    QString m_markdown;
    QStringList m_words;
};

} // namespace kidoku::ui
