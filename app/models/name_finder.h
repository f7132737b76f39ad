// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fold.h"
#include "store/records.h"

#include <QHash>
#include <QVarLengthArray>

//! Finds the names of people in what is written about them. Of all people whole names are found;
//! of those whom the text is about also each word of a name. Case does not count. Letters that
//! are written with spaces between words are found as words only, so "Ann" is not in "Annual".
//! Time grows with the text, not with the number of names.
namespace kidoku::models {

class NameFinder
{
public:
    struct Found
    {
        core::TextRange at;
        core::LineChatId who;
    };

    void add(const core::LineChatId &who, const QString &name);
    void clear();
    //! In order, none over another.
    [[nodiscard]] QList<Found> find(const QString &text,
                                    const QList<core::LineChatId> &about) const;

private:
    using Lengths = QVarLengthArray<quint16, 4>;

    QHash<QString, core::LineChatId> m_whole; //!< by folded name
    QHash<quint32, Lengths> m_lengths;        //!< by the first two letters of those
    QHash<core::LineChatId, QString> m_names; //!< folded
};

} // namespace kidoku::models
