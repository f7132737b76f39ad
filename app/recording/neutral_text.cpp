// SPDX-License-Identifier: Apache-2.0
#include "neutral_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace kidoku::recording {

namespace {

using namespace Qt::StringLiterals;

using Points = QList<char32_t>;

constexpr qsizetype tellingLength = 4; // so many characters in a row may name somebody
constexpr char32_t firstIdeograph = 0x4E00;
constexpr char32_t firstFarIdeograph = 0x20000; // two units
constexpr char32_t joiner = 0x200D;
constexpr char32_t asPicture = 0xFE0F;

constexpr std::array<char32_t, 12> pictures{0x1F338, 0x1F340, 0x1F30A, 0x1F3B5, 0x1F4E6, 0x1F6B2,
                                            0x1F3E0, 0x1F319, 0x1F388, 0x1F375, 0x1F33B, 0x26F5};
constexpr int widePictures = 11; // all but the last take two units

enum class Kind { Letter, Digit, Kept, Picture, Other };

struct Shape
{
    Kind kind = Kind::Other;
    Script script = Script::Latin; //!< of letters
    friend bool operator==(const Shape &, const Shape &) = default;
};

Points pointsOf(const QString &text)
{
    const auto points = text.toUcs4();
    return Points(points.begin(), points.end());
}

bool isKana(char32_t c)
{
    return (c >= 0x3041 && c <= 0x30FF && c != 0x30FB && c != 0x30FC)
        || (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x31F0 && c <= 0x31FF);
}

Script scriptOfLetter(char32_t c, Script ofIdeographs)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
        return ofIdeographs;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Japanese;
    case QChar::Script_Thai:
    case QChar::Script_Lao:
        return Script::Thai;
    case QChar::Script_Hangul:
        return Script::Korean;
    default:
        // Full-width letters stand where the script around them is wide, too.
        return c >= 0xFF00 && c <= 0xFFEF ? Script::Japanese : Script::Latin;
    }
}

Script ideographsOf(const Points &text)
{
    return std::any_of(text.begin(), text.end(), isKana) ? Script::Japanese : Script::Chinese;
}

Shape shapeOf(char32_t c, Script ofIdeographs)
{
    static const QString kept
        = u"!?.,;:()[]{}<>'\"-_/\\@#$%&*+=~^|`、。！？「」『』（）・…ー〜～：；，．"_s;
    if (c == '\n' || c == ' ' || c == 0x3000 || c == joiner || c == asPicture)
        return {Kind::Kept};
    if (c > 0xFFFF)
        return {Kind::Picture};
    if (kept.contains(QChar(char16_t(c))))
        return {Kind::Kept};
    if (QChar::isDigit(c))
        return {Kind::Digit};
    if (QChar::isLetter(c) || QChar::isMark(c))
        return {Kind::Letter, scriptOfLetter(c, ofIdeographs)};
    return {QChar::category(c) == QChar::Symbol_Other ? Kind::Picture : Kind::Other};
}

//! \a units long: one word if there is one, else several, the last one cut.
QString fill(Script script, qsizetype units, Draw &draw)
{
    const QStringList &words = wordsOf(script);
    const int count = int(words.size());
    const int first = draw.next(count);
    for (int i = 0; i < count; ++i) {
        const QString &word = words.at((first + i) % count);
        if (word.size() == units)
            return word;
    }
    QString filled;
    while (filled.size() < units)
        filled += words.at(draw.next(count));
    return filled.left(units);
}

QString likeCase(const QString &filled, const QString &original)
{
    if (!original.front().isUpper())
        return filled;
    const bool allUpper = original.size() > 1 && original.toUpper() == original;
    return allUpper ? filled.toUpper() : filled.front().toUpper() + filled.mid(1);
}

//! What \a original's characters become; each takes as many units as its own.
class Writer
{
public:
    Writer(const QString &original, Draw draw)
        : m_original(pointsOf(original))
        , m_draw(std::move(draw))
        , m_ofIdeographs(ideographsOf(m_original))
        , m_telling(std::min(tellingLength, m_original.size()))
    {
        for (qsizetype i = 0; i + m_telling <= m_original.size(); ++i)
            m_tells.insert(key(m_original, i + m_telling));
    }

    QString write()
    {
        for (qsizetype i = 0; i < m_original.size();) {
            const qsizetype end = endOfRun(i);
            replaceRun(i, end);
            i = end;
        }
        return QString::fromUcs4(m_made.constData(), m_made.size());
    }

private:
    [[nodiscard]] Shape shape(qsizetype at) const
    {
        return shapeOf(m_original.at(at), m_ofIdeographs);
    }

    [[nodiscard]] qsizetype endOfRun(qsizetype from) const
    {
        const Shape first = shape(from);
        qsizetype end = from + 1;
        while (first.kind == Kind::Letter && end < m_original.size() && shape(end) == first)
            ++end;
        return end;
    }

    void replaceRun(qsizetype from, qsizetype end)
    {
        const Shape what = shape(from);
        if (what.kind == Kind::Letter) {
            const QString run = QString::fromUcs4(m_original.constData() + from, end - from);
            const QString filled = likeCase(fill(what.script, end - from, m_draw), run);
            for (const QChar c : filled)
                append(c.unicode(), what.script);
            return;
        }
        append(single(m_original.at(from), what.kind), m_ofIdeographs);
    }

    char32_t single(char32_t c, Kind kind)
    {
        switch (kind) {
        case Kind::Kept:
            return c;
        case Kind::Digit:
            return U'0' + char32_t(m_draw.next(10));
        case Kind::Picture:
            return c > 0xFFFF ? pictures.at(size_t(m_draw.next(widePictures))) : pictures.back();
        case Kind::Letter:
        case Kind::Other:
            break;
        }
        return U'·';
    }

    // Whatever would show a piece of the original becomes another letter.
    void append(char32_t c, Script script)
    {
        m_made.append(c);
        if (!tells())
            return;
        if (c > 0xFFFF) {
            for (const char32_t picture : pictures) {
                m_made.last() = picture;
                if (picture > 0xFFFF && !tells())
                    return;
            }
        } else {
            for (const QChar letter : lettersOf(script)) {
                m_made.last() = letter.unicode();
                if (!tells())
                    return;
            }
        }
        // A text has fewer places than there are ideographs.
        char32_t other = c > 0xFFFF ? firstFarIdeograph : firstIdeograph;
        do
            m_made.last() = other++;
        while (tells());
    }

    [[nodiscard]] bool tells() const
    {
        return m_made.size() >= m_telling && m_tells.contains(key(m_made, m_made.size()));
    }

    [[nodiscard]] QString key(const Points &text, qsizetype end) const
    {
        return QString::fromUcs4(text.constData() + end - m_telling, m_telling);
    }

    const Points m_original;
    Draw m_draw;
    const Script m_ofIdeographs;
    const qsizetype m_telling;
    QSet<QString> m_tells; //!< pieces of the original
    Points m_made;
};

} // namespace

std::optional<Script> scriptOf(const QString &text)
{
    const Points points = pointsOf(text);
    const Script ofIdeographs = ideographsOf(points);
    std::array<int, 5> letters{};
    for (const char32_t c : points) {
        if (QChar::isLetter(c))
            ++letters.at(size_t(scriptOfLetter(c, ofIdeographs)));
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    if (*most == 0)
        return std::nullopt;
    return Script(std::distance(letters.begin(), most));
}

QString neutralText(const QString &original, Draw draw)
{
    return original.isEmpty() ? QString() : Writer(original, std::move(draw)).write();
}

} // namespace kidoku::recording
