// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

//! Messages as different from each other as those of many customers are: words of a large
//! vocabulary, the common ones far more often than the others (after Zipf), in Japanese, Chinese,
//! English and Thai.
namespace kidoku::testing {

class VariedText
{
public:
    explicit VariedText(quint32 seed = 1)
        : m_random(seed)
    {
        static const QString kana = QStringLiteral("あいうえおかがきくけこさしすせそただちつてで"
                                                   "とどなにねのはばひふへほまみむめもやゆよらり"
                                                   "るれろわをんっょ");
        for (int i = 0; i < words; ++i) {
            QString japanese;
            for (int n = m_random.bounded(2) + 1; n > 0; --n)
                japanese += QChar(0x4E00 + skewed(6000));
            for (int n = m_random.bounded(4); n > 0; --n)
                japanese += kana.at(skewed(int(kana.size())));
            m_japanese.push_back(japanese);
            QString chinese;
            for (int n = m_random.bounded(2) + 1; n > 0; --n)
                chinese += QChar(0x4E00 + skewed(9000));
            m_chinese.push_back(chinese);
            QString english;
            for (int n = m_random.bounded(7) + 2; n > 0; --n)
                english += QLatin1Char("etaoinshrdlucmfwypvbgkjqxz"[skewed(26)]);
            m_english.push_back(english);
            QString thai;
            for (int n = m_random.bounded(5) + 2; n > 0; --n)
                thai += QChar(0x0E01 + skewed(46));
            m_thai.push_back(thai);
        }
    }

    QString next()
    {
        switch (m_random.bounded(10)) {
        case 0:
            return sentence(m_chinese, 6, QString());
        case 1:
        case 2:
            return sentence(m_english, 8, QStringLiteral(" "));
        case 3:
            return sentence(m_thai, 6, QString());
        default:
            return sentence(m_japanese, 9, QString()) + QStringLiteral("です。");
        }
    }
    //! A word by how common it is: 0 is the most common.
    [[nodiscard]] const QString &japanese(int rank) const { return m_japanese.at(size_t(rank)); }
    [[nodiscard]] const QString &chinese(int rank) const { return m_chinese.at(size_t(rank)); }
    [[nodiscard]] const QString &english(int rank) const { return m_english.at(size_t(rank)); }

    static constexpr int words = 20'000;

private:
    int skewed(int below)
    {
        const double dice = m_random.generateDouble();
        return int(dice * dice * dice * below);
    }
    QString sentence(const std::vector<QString> &from, int most, const QString &gap)
    {
        QStringList parts;
        for (int n = m_random.bounded(most) + 3; n > 0; --n)
            parts.append(from.at(size_t(skewed(words))));
        return parts.join(gap);
    }

    QRandomGenerator m_random;
    std::vector<QString> m_japanese;
    std::vector<QString> m_chinese;
    std::vector<QString> m_english;
    std::vector<QString> m_thai;
};

} // namespace kidoku::testing
