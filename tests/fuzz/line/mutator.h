// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

//! Makes wrong JSON out of right JSON, always the same from the same seed.
namespace kidoku::testing {

class Mutator
{
public:
    Mutator(QList<QByteArray> samples, quint32 seed);

    //! One of the samples with one to six changes.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype place(const QByteArray &bytes);
    void flipBit(QByteArray &bytes);
    void dropBytes(QByteArray &bytes);
    void repeatBytes(QByteArray &bytes);
    void insertWord(QByteArray &bytes);
    void replaceValue(QByteArray &bytes);
    void splice(QByteArray &bytes);
    void truncate(QByteArray &bytes);

    QList<QByteArray> m_samples;
    QRandomGenerator m_random;
};

} // namespace kidoku::testing
