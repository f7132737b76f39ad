// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

#include <cmath>
#include <cstring>

//! A language that nobody speaks: the English text with accents, in brackets, 40 % longer, as a
//! real translation may be. What shows without brackets was never given to a translator.
namespace kidoku::testing {

class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int) const override
    {
        const bool ofQt = *context == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
        const bool format = disambiguation && std::strncmp(disambiguation, "date format", 11) == 0;
        if (ofQt || format)
            return {};
        return longer(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString longer(const QString &source)
    {
        static const QString plain = QStringLiteral("aceilnorsuyzACEILNORSUYZ");
        static const QString accented = QStringLiteral("áçéíľñóřšúýžÁÇÉÍĽÑÓŘŠÚÝŽ");
        // The words of the filling can be broken over lines, as those of a translation can.
        static const QString filling = QStringLiteral(" ñó řéáš óň íň ťó");
        QString text;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar c = source.at(i);
            if (c == QLatin1Char('%') && i + 1 < source.size()) { // %1, %n
                text += c;
                text += source.at(++i);
                continue;
            }
            const qsizetype at = plain.indexOf(c);
            text += at >= 0 ? accented.at(at) : c;
        }
        const qsizetype wanted
            = std::max(source.size() + 2, qsizetype(std::ceil(double(source.size()) * 1.4)));
        const qsizetype missing = wanted - text.size() - 2;
        const qsizetype marks = std::min<qsizetype>(3, missing / 2);
        QString more;
        while (more.size() < missing - 2 * marks)
            more += filling;
        more.truncate(missing - 2 * marks);
        const QString mark(marks, QLatin1Char('!'));
        // Spaces at the edges mean something (" s" after a number).
        const qsizetype lead = source.startsWith(QLatin1Char(' ')) ? 1 : 0;
        return text.left(lead) + QLatin1Char('[') + mark + text.mid(lead) + more + mark
            + QLatin1Char(']');
    }
};

} // namespace kidoku::testing
