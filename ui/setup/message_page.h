// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kidoku::ui {

//! Waits for the first message that really comes from a phone.
class MessagePage : public SetupPage
{
    Q_OBJECT

public:
    MessagePage(SetupContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QString report() const override;
    void retranslate() override;

private:
    void take(const store::ChangeSet &changes);
    void tick();
    [[nodiscard]] QString waitingText() const;

    QLabel *m_order;
    QLabel *m_words;
    QLabel *m_waiting;
    QLabel *m_came;
    QElapsedTimer m_since;
    QTimer m_tick;
    QMetaObject::Connection m_watch;
    std::optional<store::Message> m_message;
    qint64 m_took = 0; //!< ms until it came
};

} // namespace kidoku::ui
