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
    const char *sight;
};

// In the order in which they are offered. Source texts for the translation; looked up when shown.
constexpr Words all[] = {
    {"offline", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Offline"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "LINE cannot be reached; marks wait"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "Marks wait with a countdown and go out by themselves when LINE is "
                       "back. The phone shows no Read until then.")},
    {"slow", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Slow"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the next answer takes 8 s"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "The next mark says “Sending…” for 8 s. Read appears on the phone with "
                       "the answer, not before.")},
    {"500-twice", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "500 twice"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "two faults at LINE, then it heals"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "Two attempts fail and say when the next one is. The third succeeds, "
                       "and Read appears.")},
    {"hang", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "No answer"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the next call runs into its time limit"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "The mark stays at “Sending…” until its time limit, then it is tried "
                       "again. Until then the phone shows no Read.")},
    {"lost-answer", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Lost answer"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "done at LINE, but nobody is told"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "The phone shows Read, the console does not know it yet: it asks again, "
                       "and LINE says yes once more.")},
    {"429", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "429 for 20 s"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "LINE asks to slow down and says how long"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "Marks wait as long as LINE has asked for, and then go out.")},
    {"401", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "401"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the channel token is refused; marks pause"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "A banner says that LINE refused the token; marks are paused. Paste "
                       "the new one from the bar at the bottom.")},
    {"403", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "403"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the API is not approved for the account"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "Marks are paused, and a banner says what LINE has refused.")},
    {"400", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "400"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the read token is refused for good"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "The next mark fails for good and says why.")},
    {"duplicate", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Duplicate"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the newest webhook comes once more"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Nothing changes: the same event counts once.")},
    {"out-of-order", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Out of order"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "three messages whose webhooks overtake each other"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "Three messages stand in the order in which they were written.")},
    {"burst", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Burst of 200"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "200 messages at once"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "The list fills while it stays usable; unread numbers add up to 200.")},
    {"unsend", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Customer unsends"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "the newest message is taken back"),
     QT_TRANSLATE_NOOP(
         "kidoku::ui::FaultWords",
         "The text goes from the list, the conversation and the phone; a line remains.")},
    {"relay-restart", QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "Relay restarts"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords", "it stops and comes back; nothing is lost"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultWords",
                       "The sign of the connection says that it is lost, then it is live "
                       "again. No message is missing.")},
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

QString faultSight(const QString &name)
{
    const Words *words = wordsOf(name);
    return words ? Words::tr(words->sight) : QString();
}

QString faultText(const demo::ActiveFault &fault)
{
    const QString title = faultTitle(fault.name.isEmpty() ? fault.script : fault.name);
    if (fault.left)
        //: A fault that goes on, and the seconds until it is over.
        return Words::tr("%1 · %2 s")
            .arg(title, QString::number((fault.left->count() + 999) / 1000));
    if (fault.answersLeft)
        //: A fault that goes on; %n calls will still meet it.
        return Words::tr("%1 · %n answer(s) left", nullptr, *fault.answersLeft).arg(title);
    return title;
}

} // namespace kidoku::ui
