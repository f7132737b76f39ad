// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

namespace kidoku::ui {

class Theme;

//! Opens web addresses that strangers wrote, after the operator's click. Addresses that may not
//! lead where they seem to are shown and asked about first; anything but http and https is never
//! opened. GUI thread.
class LinkOpener : public QObject
{
    Q_OBJECT

public:
    //! \a window is the parent of what is asked; it owns this.
    LinkOpener(const Theme &theme, QWidget *window);

    //! The desktop's browser unless a test sets something else; false when there is none.
    using Browser = std::function<bool(const QUrl &)>;
    void setBrowser(Browser browser) { m_browser = std::move(browser); }
    void open(const QUrl &url);

Q_SIGNALS:
    //! Could not be opened; \a text says so.
    void failed(const QString &text);

private:
    void browse(const QUrl &url);

    const Theme &m_theme;
    QWidget *m_window;
    Browser m_browser;
};

} // namespace kidoku::ui
