// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "main/chat_erase.h"
#include "main/data_move.h"
#include "main/end_work.h"

#include <QObject>
#include <QProgressDialog>

#include <memory>

//! Shows the work at the end of a run and how far it is. finished() comes once it is done, or was
//! cancelled, or has failed and the user has read why. GUI thread.
namespace kidoku::app {

class EndWindow : public QObject
{
    Q_OBJECT

public:
    //! \a folder is the data folder, \a usual where the one in use is named; \a clock outlives
    //! this.
    EndWindow(const EndWork &work, const QString &folder, const QString &usual,
              const core::Clock &clock);
    void start();

Q_SIGNALS:
    void finished();

private:
    void moved(const MoveEnd &end);
    void erased(const QString &error);
    void tell(const QString &title, const QString &reason);

    EndWork m_work;
    std::unique_ptr<DataMove> m_move;
    std::unique_ptr<ChatErase> m_erase;
    QProgressDialog m_dialog;
};

} // namespace kidoku::app
