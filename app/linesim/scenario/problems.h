// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

//! What is wrong with a scenario file, gathered while it is read. Plain values, and the checks that
//! every part of the file needs. Private to the readers of the format.
namespace kidoku::linesim {

//! One thing that is wrong with a file.
struct Problem
{
    int line = 1;
    QString key; //!< such as "timeline[3].message.type"; empty for the whole file
    QString text;
    //! "12: timeline[3].at: has to be …".
    [[nodiscard]] QString toString() const;
};

class Problems
{
public:
    static constexpr qsizetype limit = 50;
    static constexpr qint64 timeLimitMs = 24 * 3600 * 1000;

    explicit Problems(QHash<QString, int> lines)
        : m_lines(std::move(lines))
    {}

    //! \a key's line is that of its nearest parent when it is missing.
    void add(const QString &key, const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    //! By line.
    [[nodiscard]] QList<Problem> all() const;

    void allowKeys(const QString &path, const QJsonObject &object, const QStringList &known);
    //! Milliseconds from \a least to a day; what is wrong is complained about.
    core::Milliseconds time(const QString &key, const QJsonValue &value, qint64 least);
    //! Empty, with a complaint, when it is no list or too long.
    QJsonArray list(const QString &key, const QJsonValue &value, qsizetype most);
    QJsonObject object(const QString &path, const QJsonValue &value);
    //! A text of 1 to \a most characters.
    QString text(const QString &key, const QJsonValue &value, qsizetype most);
    //! `{"en","ja","zh_TW","th"}`, all of them.
    QJsonObject texts(const QString &key, const QJsonValue &value, qsizetype most);

private:
    QHash<QString, int> m_lines;
    QList<Problem> m_problems;
};

} // namespace kidoku::linesim
