// SPDX-License-Identifier: Apache-2.0
#include "fault_script.h"

#include <QStringList>

#include <array>
#include <optional>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textLimit = 10'000;
constexpr int timesLimit = 1'000'000;
constexpr int delayLimitMs = 600'000;

struct Word
{
    QLatin1String text;
    Fault::Kind kind;
    bool hasDelay;
};

constexpr std::array<Word, 7> words{{
    {"ok"_L1, Fault::Kind::Ok, false},
    {"slow"_L1, Fault::Kind::Slow, true},
    {"hang"_L1, Fault::Kind::Hang, false},
    {"reset"_L1, Fault::Kind::Reset, false},
    {"lost"_L1, Fault::Kind::Lost, false},
    {"garbage"_L1, Fault::Kind::Garbage, false},
    {"down"_L1, Fault::Kind::Down, true},
}};

// Digits only: toInt() alone would take a sign and spaces.
std::optional<int> number(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
    }
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<Fault> readFault(QStringView text)
{
    if (const auto status = number(text)) {
        if (*status < 200 || *status > 599)
            return {};
        // A success has LINE's own body, so it can only be the truth.
        if (*status < 300)
            return Fault{};
        return Fault{Fault::Kind::Status, *status, {}};
    }
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon);
    for (const Word &word : words) {
        if (name != word.text || word.hasDelay != (colon >= 0))
            continue;
        if (!word.hasDelay)
            return Fault{word.kind, 0, {}};
        const auto delay = number(text.sliced(colon + 1));
        if (delay && *delay <= delayLimitMs)
            return Fault{word.kind, 0, core::Milliseconds(*delay)};
    }
    return {};
}

std::optional<FaultItem> readItem(QStringView text)
{
    if (const auto fault = readFault(text))
        return FaultItem{*fault, 1};
    const qsizetype x = text.lastIndexOf(u'x');
    if (x <= 0)
        return {};
    const auto times = number(text.sliced(x + 1));
    const auto fault = readFault(text.first(x));
    if (!fault || !times || *times < 1 || *times > timesLimit)
        return {};
    return FaultItem{*fault, *times};
}

QString complaint(int item, qsizetype character, QStringView text)
{
    return u"item %1 at character %2: '%3' is no status from 200 to 599, ok, slow:MS, hang, reset, "
           u"lost, garbage or down:MS (MS up to 600000), each with an optional xN"_s.arg(
               QString::number(item), QString::number(character), text.left(40).toString());
}

} // namespace

QString Fault::toText() const
{
    if (kind == Kind::Status)
        return QString::number(status);
    for (const Word &word : words) {
        if (word.kind == kind)
            return word.hasDelay ? word.text + u':' + QString::number(delay.count()) : word.text;
    }
    return {};
}

core::Result<FaultScript, QString> parseFaultScript(const QString &text)
{
    if (text.size() > textLimit)
        return core::Failure{u"the script is longer than %1 characters"_s.arg(textLimit)};
    FaultScript script;
    if (text.trimmed().isEmpty())
        return script;
    qsizetype start = 0;
    int count = 0;
    const QList<QStringView> parts = QStringView(text).split(u',');
    for (const QStringView part : parts) {
        const QStringView trimmed = part.trimmed();
        const auto item = readItem(trimmed);
        if (!item) {
            const qsizetype offset = trimmed.isEmpty() ? 0 : trimmed.data() - part.data();
            return core::Failure{complaint(count + 1, start + offset + 1, trimmed)};
        }
        script.append(*item);
        ++count;
        start += part.size() + 1;
    }
    return script;
}

QString toText(const FaultScript &script)
{
    QStringList items;
    for (const FaultItem &item : script) {
        const QString text = item.fault.toText();
        items.append(item.times == 1 ? text : text + u'x' + QString::number(item.times));
    }
    return items.join(u',');
}

} // namespace kidoku::linesim
