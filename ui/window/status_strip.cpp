// SPDX-License-Identifier: Apache-2.0
#include "status_strip.h"

#include "models/state_text.h"
#include "read_mode.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/plain_text.h"

#include <QLabel>
#include <QLocale>

namespace kidoku::ui {

namespace {

QString relayText(const StatusFacts &facts)
{
    if (facts.accounts == 0)
        return {};
    if (facts.accounts > 1)
        return StatusStrip::tr("Relays: %1 of %2 live, %3 behind")
            .arg(QString::number(facts.live), QString::number(facts.accounts),
                 QLocale().toString(qlonglong(facts.backlog)));
    switch (facts.stream.state) {
    case relay::StreamState::Live:
        return StatusStrip::tr("Relay: live, %1 behind")
            .arg(QLocale().toString(qlonglong(facts.backlog)));
    case relay::StreamState::Connecting:
        return StatusStrip::tr("Relay: connecting");
    case relay::StreamState::Waiting:
        return StatusStrip::tr("Relay: offline");
    case relay::StreamState::Stopped:
        return StatusStrip::tr("Relay: stopped");
    case relay::StreamState::Idle:
        break;
    }
    return StatusStrip::tr("Relay: not started");
}

QString lineText(const StatusFacts &facts)
{
    const auto [good, all] = facts.line;
    if (facts.lineOutage)
        return StatusStrip::tr("LINE API: not answering (%1 of last %2 succeeded)")
            .arg(good)
            .arg(all);
    if (all == 0)
        return StatusStrip::tr("LINE API: not used yet");
    if (good < all)
        return StatusStrip::tr("LINE API: degraded (%1 of last %2 succeeded)").arg(good).arg(all);
    return StatusStrip::tr("LINE API: ok (%1 of last %2 succeeded)").arg(good).arg(all);
}

QString marksText(const StatusFacts &facts)
{
    const QLocale locale;
    QStringList parts{
        StatusStrip::tr("Waiting to mark: %1").arg(locale.toString(facts.marks.waiting))};
    if (facts.marks.failed > 0)
        parts[0]
            = StatusStrip::tr("%1 · %2 failed").arg(parts[0], locale.toString(facts.marks.failed));
    if (facts.replies.open > 0)
        parts += StatusStrip::tr("Replies waiting: %1").arg(locale.toString(facts.replies.open));
    if (facts.replies.failed > 0)
        parts += StatusStrip::tr("Replies not sent: %1").arg(locale.toString(facts.replies.failed));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_relay(mutedLabel(theme, TextSize::Caption, this))
    , m_line(mutedLabel(theme, TextSize::Caption, this))
    , m_marks(mutedLabel(theme, TextSize::Caption, this))
    , m_mode(mutedLabel(theme, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizeGripEnabled(false);
    setContentsMargins(8, 3, 8, 3);
    m_relay->setObjectName(QStringLiteral("statusRelay"));
    m_line->setObjectName(QStringLiteral("statusLine"));
    m_marks->setObjectName(QStringLiteral("statusMarks"));
    m_mode->setObjectName(QStringLiteral("statusMode"));
    // Long words or large letters: it takes another line rather than a wider window.
    auto *facts = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    facts->setSizePolicy(policy);
    auto *flow = new FlowLayout(facts, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_relay, m_line, m_marks}) {
        label->setContentsMargins(4, 0, 10, 0);
        flow->addWidget(label);
    }
    addWidget(facts, 1);
    addPermanentWidget(m_mode);
}

void StatusStrip::show(const StatusFacts &facts)
{
    m_relay->setText(relayText(facts));
    m_line->setText(lineText(facts));
    m_marks->setText(marksText(facts));
    if (!facts.sameMode) {
        m_mode->clear();
        return;
    }
    const QString api = models::apiText(facts.api);
    if (facts.automaticRead)
        m_mode->setText(tr("Read mode: automatic (LINE) · %1").arg(api));
    else if (facts.policy == accounts::ReadPolicy::Manual)
        m_mode->setText(tr("Read mode: manual · %1").arg(api));
    else
        m_mode->setText(tr("Read mode: %1 · %2", "when Read is shown, API")
                            .arg(readModeText(facts.policy, facts.policySeconds), api));
}

} // namespace kidoku::ui
