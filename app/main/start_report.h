// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAbstractItemView;

namespace kidoku::ui {
class Console;
}

//! Says on stdout how long the start took, for `--timing`: once when the list of conversations is
//! on the screen with its first rows, once when everything that is stored is in it. GUI thread.
namespace kidoku::app {

class StartReport : public QObject
{
    Q_OBJECT

public:
    //! \a list and \a console outlive this. Made as early as possible: times count from here.
    StartReport(QAbstractItemView &list, const ui::Console &console, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const char *what) const;

    QAbstractItemView &m_list;
    QElapsedTimer m_since;
};

} // namespace kidoku::app
