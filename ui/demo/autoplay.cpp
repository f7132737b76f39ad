// SPDX-License-Identifier: Apache-2.0
#include "autoplay.h"

#include "ui/window/console.h"

#include <QAction>

#include <chrono>

namespace kidoku::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(50);
constexpr int mostTries = 600; // half a minute: an attempt may have to fail first

} // namespace

Autoplay::Autoplay(demo::StoryClient &story, QMainWindow &window, Console &console,
                   core::AccountId first, Means means, QObject *parent)
    : QObject(parent)
    , m_story(story)
    , m_window(window)
    , m_console(console)
    , m_first(std::move(first))
    , m_means(std::move(means))
{
    m_again.setInterval(lookEvery);
    connect(&m_again, &QTimer::timeout, this, &Autoplay::work);
    connect(&m_story, &demo::StoryClient::stepPerformed, this, &Autoplay::take);
}

void Autoplay::take(const demo::StoryStep &step)
{
    if (!m_story.state().autoplay)
        return;
    for (const QJsonValue &value : step.operatorActs) {
        const QJsonObject act = value.toObject();
        if (act.value("do"_L1) != "mark-chats"_L1) {
            m_acts.enqueue(act);
            continue;
        }
        const QJsonArray chats = act.value("chats"_L1).toArray();
        for (const QJsonValue &chat : chats) {
            QJsonObject one = act;
            one.insert(u"chat"_s, chat);
            one.insert(u"do"_s, u"open"_s);
            m_acts.enqueue(one);
            one.insert(u"do"_s, u"mark"_s);
            m_acts.enqueue(one);
        }
    }
    if (!m_acts.isEmpty() && !m_byHand)
        m_again.start();
}

bool Autoplay::actNow()
{
    if (m_acts.isEmpty() || !carryOut(m_acts.head()))
        return false;
    m_acts.dequeue();
    return true;
}

// One act at a look: the window shows each before the next one begins.
void Autoplay::work()
{
    if (m_acts.isEmpty()) {
        m_again.stop();
        return;
    }
    if (!carryOut(m_acts.head())) {
        if (++m_tries < mostTries)
            return;
        const QJsonObject &act = m_acts.head();
        Q_EMIT leftOut(act.value("do"_L1).toString() + u' ' + act.value("chat"_L1).toString());
    }
    m_tries = 0;
    m_acts.dequeue();
}

bool Autoplay::carryOut(const QJsonObject &act)
{
    const QString what = act.value("do"_L1).toString();
    if (what == "open"_L1)
        return open(act);
    if (what == "mark"_L1)
        return mark(act);
    if (what == "done"_L1)
        order("actionDone");
    else if (what == "presenter"_L1 && m_means.setPresenter)
        m_means.setPresenter(true);
    else if (what == "language"_L1 && m_means.setLanguage)
        m_means.setLanguage(act.value("language"_L1).toString());
    else if (what == "paste-token"_L1 && m_means.pasteToken)
        return m_means.pasteToken(accountOf(act));
    else if (what == "log"_L1 && m_means.showFailures)
        m_means.showFailures();
    else if (what == "reset"_L1 && m_means.startOver)
        m_means.startOver();
    return true;
}

core::AccountId Autoplay::accountOf(const QJsonObject &act) const
{
    const QString named = act.value("account"_L1).toString();
    return named.isEmpty() ? m_first : core::AccountId{named};
}

// By the name that LINE told; what is shown of it may be made up.
bool Autoplay::open(const QJsonObject &act)
{
    const core::AccountId account = accountOf(act);
    const QString name = act.value("chat"_L1).toString();
    core::ConversationId found;
    m_console.conversations().forEach([&](const store::Conversation &shown) {
        const auto record = m_console.conversations().stored(shown.id);
        if (record && record->account == account && record->name == name)
            found = record->id;
    });
    if (!found.isValid())
        return false;
    m_console.open(found);
    m_opened.insert(account, found);
    return true;
}

// "The chat" is the one that was opened last in that account; it is there once it has messages.
bool Autoplay::mark(const QJsonObject &act)
{
    const core::ConversationId chat = m_opened.value(accountOf(act));
    if (!chat.isValid())
        return false;
    if (m_console.current() != chat) {
        m_console.open(chat);
        return false;
    }
    const auto record = m_console.conversation();
    if (!record || record->unread == 0 || m_console.thread().rowCount() == 0)
        return false;
    order("actionMarkRead");
    return true;
}

void Autoplay::order(const char *action)
{
    if (QAction *found = m_window.findChild<QAction *>(QLatin1String(action)))
        found->trigger();
}

} // namespace kidoku::ui
