// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/client.h"

#include <QObject>
#include <QTimer>

#include <optional>

//! How many messages the account may still push in this month, by LINE's own numbers: asked at the
//! start, every hour and after each push, which is added here until LINE has told. GUI thread.
namespace kidoku::replies {

struct QuotaFacts
{
    bool known = false;          //!< LINE has told
    std::optional<qint64> limit; //!< none: no limit
    qint64 used = 0;

    //! None: unknown or without a limit.
    [[nodiscard]] std::optional<qint64> left() const
    {
        return known && limit ? std::optional(qMax<qint64>(0, *limit - used)) : std::nullopt;
    }
    //! Four fifths are used.
    [[nodiscard]] bool isScarce() const { return known && limit && used * 5 >= *limit * 4; }
    friend bool operator==(const QuotaFacts &, const QuotaFacts &) = default;
};

class QuotaWatch : public QObject
{
    Q_OBJECT

public:
    //! \a client outlives this.
    explicit QuotaWatch(line::Client &client, QObject *parent = nullptr);

    void refresh();
    //! LINE has accepted a push.
    void pushed();
    //! LINE has refused one because nothing is left.
    void reached();
    [[nodiscard]] const QuotaFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void changed(const kidoku::replies::QuotaFacts &facts);

private:
    void set(const QuotaFacts &facts);

    line::Client &m_client;
    QuotaFacts m_facts;
    QTimer m_hourly;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace kidoku::replies

Q_DECLARE_METATYPE(kidoku::replies::QuotaFacts)
