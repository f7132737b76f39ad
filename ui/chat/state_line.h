// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "models/state_text.h"
#include "readmarks/mark_status.h"
#include "readmarks/queue.h"
#include "store/records.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kidoku::ui {

//! Under the header: what happens to the read mark of the open conversation, why, and what the
//! operator can do about it. Counts down every second; a screen reader hears of a change of
//! state only. Shown while there is something to say: once shown for a request it stays until
//! the outcome is old, so that the thread below does not jump with every step. GUI thread.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    enum class Order { Undo, SendNow, Remedy, Retry, Cancel, Details, Why };
    Q_ENUM(Order)

    StateLine(const Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    void setState(const store::Conversation &conversation, const readmarks::MarkStatus &mark,
                  bool automaticRead);
    //! The relay holds LINE's token: nobody can replace that one here.
    void setGateway(bool gateway);
    //! Nothing was recorded, and this is why; told until the next change of state.
    void setRefusal(readmarks::RequestRefusal refusal);
    //! No conversation is open.
    void clear();
    //! Repaints the countdown; comes by itself each second while it counts.
    void tick();

Q_SIGNALS:
    //! Any order but Remedy and Why.
    void ordered(kidoku::ui::StateLine::Order order, kidoku::core::ConversationId id);
    //! The button that heals the cause; \a remedy is never None.
    void remedyRequested(kidoku::models::Remedy remedy, kidoku::core::ConversationId id);
    void helpRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! From left to right.
    static constexpr std::array allOrders{Order::Undo,  Order::SendNow, Order::Remedy,
                                          Order::Retry, Order::Cancel,  Order::Details,
                                          Order::Why};
    struct Words
    {
        models::StateWords state;
        models::Remedy remedy = models::Remedy::None;
        QString remedyText;
    };
    [[nodiscard]] Words words() const;
    [[nodiscard]] QList<Order> orders(const Words &words) const;
    [[nodiscard]] bool isWorthShowing(const Words &words) const;
    //! The page of the help about the cause; empty while nothing is wrong.
    [[nodiscard]] QString helpTopic() const;
    void refresh();
    void showButtons(const Words &words);
    void announce(const Words &words);
    void give(Order order);
    void arrange();

    const Theme &m_theme;
    const core::Clock &m_clock;
    store::Conversation m_conversation;
    readmarks::MarkStatus m_mark;
    std::optional<readmarks::RequestRefusal> m_refusal;
    bool m_automaticRead = false;
    bool m_gateway = false;
    bool m_followsRequest = false; //!< a request of this conversation was shown here
    QString m_announced;
    models::Remedy m_remedy = models::Remedy::None;
    models::Tone m_tone = models::Tone::Neutral;
    QBoxLayout *m_row;
    QBoxLayout *m_texts;
    QHBoxLayout *m_orders;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QHash<Order, QPushButton *> m_buttons;
    QTimer m_tick;
};

} // namespace kidoku::ui
