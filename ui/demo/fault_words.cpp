// SPDX-License-Identifier: Apache-2.0
#include "fault_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kidoku::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::FaultWords)

public:
    const char *name;
    const char *title;
    const char *effect;
};

// In the order in which they are offered. Source texts for the translation; looked up when shown.
constexpr Words all[] = {
    {"offline", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Offline"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "LINE cannot be reached; marks wait")},
    {"slow", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Slow"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the next answer takes 8 s")},
    {"500-twice", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "500 twice"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "two faults at LINE, then it heals")},
    {"hang", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "No answer"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the next call runs into its time limit")},
    {"lost-answer", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Lost answer"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "done at LINE, but nobody is told")},
    {"429", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "429 for 20 s"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "LINE asks to slow down and says how long")},
    {"401", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "401"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the channel token is refused; marks pause")},
    {"403", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "403"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the API is not approved for the account")},
    {"400", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "400"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the read token is refused for good")},
    {"duplicate", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Duplicate"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the next webhook comes twice")},
    {"out-of-order", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Out of order"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "two webhooks overtake each other")},
    {"burst", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Burst of 200"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "200 messages at once")},
    {"unsend", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Customer unsends"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the newest message is taken back")},
    {"relay-restart", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Relay restarts"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "it stops and comes back; nothing is lost")},
};

const Words *wordsOf(const QString &name)
{
    const auto *found = std::find_if(std::begin(all), std::end(all), [&name](const Words &words) {
        return name == QLatin1String(words.name);
    });
    return found == std::end(all) ? nullptr : found;
}

} // namespace

const QStringList &faultNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Words &words : all)
            list.append(QLatin1String(words.name));
        return list;
    }();
    return names;
}

QString faultTitle(const QString &name)
{
    const Words *words = wordsOf(name);
    return words ? Words::tr(words->title) : name;
}

QString faultEffect(const QString &name)
{
    const Words *words = wordsOf(name);
    return words ? Words::tr(words->effect) : QString();
}

} // namespace kidoku::ui
