// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/draft_tables.h"
#include "ui/theme/theme.h"

#include <QListWidget>

//! The saved replies that fit, above the composer, while the keyboard stays in the text: the
//! composer offers its keys here first. GUI thread.
namespace kidoku::ui {

class SavedReplyPopup : public QListWidget
{
    Q_OBJECT

public:
    SavedReplyPopup(const Theme &theme, QWidget *parent);

    //! Nothing fits: hides.
    void offer(const QList<store::SavedReply> &replies, const QWidget *above);
    //! Up, Down, Enter, Tab, Esc while it is shown.
    bool takeKey(int key);

Q_SIGNALS:
    void chosen(const kidoku::store::SavedReply &reply);
    //! By Esc.
    void dismissed();

private:
    void choose(int row);
    void restyle();

    const Theme &m_theme;
    QList<store::SavedReply> m_replies;
};

} // namespace kidoku::ui
