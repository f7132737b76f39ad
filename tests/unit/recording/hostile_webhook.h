// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/codec.h"

#include <QByteArray>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

//! A webhook with something of the original in every field that LINE has, and in some it has not.
namespace kidoku::testing {

using namespace Qt::StringLiterals;

inline QByteArray hostileWebhook()
{
    QFile file(QStringLiteral(KIDOKU_TEST_DATA "/recording/hostile.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! What a whole word of the file must never be: every id, token, name, address, number.
inline QStringList hostileWords()
{
    return {u"deadbeef"_s,   u"SECRET"_s,     u"ORIGINAL"_s,  u"original"_s,  u"49876543210"_s,
            u"replytoken"_s, u"quotetoken"_s, u"readtoken"_s, u"179000000"_s, u"private"_s,
            u"taro"_s,       u"Taro"_s,       u"Yamada"_s,    u"gold"_s,      u"2031"_s,
            u"13:37"_s,      u"35.66"_s,      u"139.69"_s,    u"987654"_s,    u"履歴書"_s,
            u"山田"_s,       u"太郎"_s,       u"鈴木"_s,      u"渋谷"_s,      u"090-1111"_s,
            u"1111"_s,       u"150-0041"_s,   u"神南"_s,      u"918273645"_s, u"61234"_s,
            u"7123"_s,       u"<b>"_s,        u"\u202e"_s,    u"../"_s};
}

//! The first of these words that stands in a recording; empty: none. LINE's own keys do not count.
//! \a byChance: other ids of hexadecimal digits may have such digits, too.
inline QString hostileWordIn(QString lines, bool byChance)
{
    lines.remove(u"originalContentUrl"_s);
    static const QRegularExpression digits(u"^[0-9a-f]{1,7}$"_s);
    for (const QString &word : hostileWords()) {
        if (lines.contains(word) && !(byChance && digits.match(word).hasMatch()))
            return word;
    }
    return {};
}

//! Texts that people wrote: no four characters in a row of them may stand in the file.
inline QStringList hostileTexts()
{
    return {
        u"@山田太郎 こんにちは(brown)四丁目の鈴木です。tel 090-1111-2222 <b>x</b>\u202e\n住所は渋谷区神南1-19-11"_s,
        u"履歴書_山田太郎"_s,
        u"Taro's flat"_s,
        u"〒150-0041 神南一丁目"_s,
        u"originalkeyword"_s,
        u"happy Taro"_s,
        u"おめでとう太郎さん"_s,
        u"customer=TaroYamada&plan=gold"_s};
}

} // namespace kidoku::testing
