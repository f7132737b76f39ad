// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "store/records.h"

#include <QObject>
#include <QTimer>

#include <optional>

//! Tells what of the thread is before the operator's eyes right now, as far as Qt can tell: the
//! chat is open, its window is the active one, neither minimised nor wholly covered, the screen is
//! not locked; and when he last touched key or pointer. Sends nothing to anybody. GUI thread.
namespace kidoku::ui {

class ThreadView;

class Attention : public QObject
{
    Q_OBJECT

public:
    //! The newest proven message of the customer on the screen, and the last input (monotonic).
    struct Look
    {
        core::ConversationId conversation;
        store::Position upTo;
        core::Milliseconds input{0};
        friend bool operator==(const Look &, const Look &) = default;
    };

    //! All outlive this; \a view is watched, not changed.
    Attention(ThreadView &view, const core::Clock &clock, QObject *parent = nullptr);

    void setLocked(bool locked);
    [[nodiscard]] const std::optional<Look> &look() const { return m_told; }

Q_SIGNALS:
    //! look() is another one; while the operator works, about once a second.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchWindow();
    void tell();
    [[nodiscard]] std::optional<Look> now() const;

    ThreadView &m_view;
    const core::Clock &m_clock;
    core::Milliseconds m_input;
    bool m_locked = false;
    std::optional<Look> m_told;
    QTimer m_soon;      //!< several causes at once are one look
    QTimer m_inputSoon; //!< input is told once a second, not for every move of the pointer
};

} // namespace kidoku::ui
