// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/entry.h"
#include "readmarks/mark_status.h"
#include "relay/event_stream.h"
#include "replies/reply_status.h"
#include "store/records.h"

#include <QStatusBar>

#include <utility>

class QLabel;

namespace kidoku::ui {

class Theme;

//! The facts that the status bar tells.
struct StatusFacts
{
    relay::StreamStatus stream;
    qsizetype backlog = 0;
    std::pair<int, int> line; //!< of the last calls: how many of how many succeeded
    bool lineOutage = false;
    readmarks::MarkCounts marks;
    replies::ReplyCounts replies;
    store::ReadApi api = store::ReadApi::Token;
    bool automaticRead = false;
    accounts::ReadPolicy policy = accounts::ReadPolicy::Manual;
    int policySeconds = 0; //!< of AfterSeconds
    int accounts = 1;      //!< all of the above is their sum
    int live = 0;          //!< of their relays
    bool sameMode = true;  //!< api, policy and automaticRead are those of all that are shown
};

//! Relay, LINE and waiting marks on the left, how this account marks on the right.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);
    void show(const StatusFacts &facts);

private:
    QLabel *m_relay;
    QLabel *m_line;
    QLabel *m_marks;
    QLabel *m_mode;
};

} // namespace kidoku::ui
