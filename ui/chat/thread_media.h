// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/media_opener.h"

#include <QObject>
#include <QTimer>

class QListView;
class QMenu;

namespace kidoku::ui {

class ThreadDelegate;

//! The hand on the media in a thread: clicks and keys, entries of the menu, and which previews
//! are on the screen. GUI thread; belongs to the view.
class ThreadMedia : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    ThreadMedia(QListView &view, ThreadDelegate &delegate, MediaDesk &desk, const Theme &theme);

    [[nodiscard]] MediaOpener &opener() { return *m_opener; }
    //! "Open", "Save as…" and the like, for that row.
    void addTo(QMenu &menu, const QModelIndex &index);
    //! What a double click or Enter does; false when the row has no media.
    bool open(const QModelIndex &index);
    //! Other rows are on the screen.
    void noteScrolled();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] MediaHit hitAt(const QPoint &at, QModelIndex &index) const;
    void tellVisible();

    QListView &m_view;
    ThreadDelegate &m_delegate;
    MediaDesk &m_desk;
    MediaOpener *m_opener;
    QTimer m_settle; //!< what flies by while somebody scrolls is not fetched
    QTimer m_again;  //!< what failed is asked for again while it is looked at
    QPersistentModelIndex m_pressed;
    MediaHit m_pressedHit;
};

} // namespace kidoku::ui
