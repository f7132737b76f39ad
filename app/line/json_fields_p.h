// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/codec.h"

#include <QJsonObject>
#include <QLatin1String>

#include <optional>

//! Reads the fields of JSON that somebody else wrote. A field of the wrong type reads as
//! absent; lengths and counts are bounded by CodecLimits.
namespace kidoku::line {

//! \a json as an object, when it is one and not nested too deeply.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &json);

//! \a text with every lone surrogate replaced by U+FFFD.
[[nodiscard]] QString wellFormed(QString text);

class Fields
{
public:
    //! \a fault takes the first reason why the whole event cannot be used; it and \a limits
    //! outlive this.
    Fields(QJsonObject object, const CodecLimits &limits, QString &fault);

    //! Cut at CodecLimits::textUnits, never inside a character.
    [[nodiscard]] QString text(QLatin1String key) const;
    //! For what is useless when cut, such as URLs: whole, or empty beyond textUnits.
    [[nodiscard]] QString whole(QLatin1String key) const;
    //! Whole; an id that is too long or holds control characters is a fault.
    template <typename Id>
    [[nodiscard]] Id id(QLatin1String key) const
    {
        return Id{idText(key)};
    }
    [[nodiscard]] QString idText(QLatin1String key) const;
    //! Whole, or empty beyond CodecLimits::tokenUnits.
    [[nodiscard]] core::Secret token(QLatin1String key) const;
    //! Absent when it is no whole number of \a least … \a most.
    [[nodiscard]] std::optional<qint64> integer(QLatin1String key, qint64 least, qint64 most) const;
    //! 0 when it is outside of -\a most … \a most.
    [[nodiscard]] double number(QLatin1String key, double most) const;
    [[nodiscard]] bool flag(QLatin1String key) const { return m_object.value(key).toBool(); }

    //! Empty fields when there is no such object.
    [[nodiscard]] Fields object(QLatin1String key) const;
    //! The first \a most objects of a list.
    [[nodiscard]] QList<Fields> objects(QLatin1String key, qsizetype most) const;
    //! The first \a most texts of a list.
    [[nodiscard]] QStringList texts(QLatin1String key, qsizetype most) const;

    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    [[nodiscard]] const CodecLimits &limits() const { return *m_limits; }

private:
    void refuse(QLatin1String key, const QString &why) const;

    QJsonObject m_object;
    const CodecLimits *m_limits;
    QString *m_fault;
};

} // namespace kidoku::line
