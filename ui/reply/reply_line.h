// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "models/state_text.h"
#include "replies/reply_status.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace kidoku::ui {

//! Above the composer: a reply of the open conversation that is not sent, why, and what the
//! operator can do about it. The oldest one that waits for the operator comes first. Counts down
//! every second; a screen reader hears of a change of state only. GUI thread.
class ReplyLine : public QWidget
{
    Q_OBJECT

public:
    enum class Order { Remedy, Retry, SendAgain, MarkSent, Discard };
    Q_ENUM(Order)

    ReplyLine(const Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    //! The relay holds LINE's token, see models::describe().
    void setAccount(const QString &name, bool gateway);
    //! All of the open conversation that are not over.
    void setReplies(const QList<replies::ReplyStatus> &statuses);
    void tick();

Q_SIGNALS:
    //! Any order but Remedy.
    void ordered(kidoku::ui::ReplyLine::Order order, kidoku::core::ReplyId reply);
    void remedyRequested(kidoku::models::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::array allOrders{Order::Remedy, Order::Retry, Order::SendAgain,
                                          Order::MarkSent, Order::Discard};
    [[nodiscard]] models::StateWords words() const;
    [[nodiscard]] QList<Order> orders() const;
    void refresh();
    void give(Order order);

    const Theme &m_theme;
    const core::Clock &m_clock;
    QString m_account;
    bool m_gateway = false;
    replies::ReplyStatus m_status;
    int m_others = 0;
    QString m_announced;
    models::Tone m_tone = models::Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QHash<Order, QPushButton *> m_buttons;
    QTimer m_tick;
};

} // namespace kidoku::ui
