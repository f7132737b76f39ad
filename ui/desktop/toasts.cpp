// SPDX-License-Identifier: Apache-2.0
#include "toasts.h"

#include "core/text.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace kidoku::ui {

namespace {

constexpr int patience = 5000; // milliseconds; then somebody else may show it
constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestBody = 300;

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage callTo(const char *method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), QLatin1String(method));
}

} // namespace

Toasts::Toasts(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
    auto *watcher
        = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(
        watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { serverChanged(owner); });
}

Toasts::~Toasts()
{
    // Their buttons would do nothing any more.
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            close(shown.id);
    }
}

void Toasts::show(const Toast &toast)
{
    Toast clean = toast;
    clean.title = core::singleLine(toast.title, longestTitle);
    clean.body = core::multiLine(toast.body, longestBody);
    Shown &shown = m_shown[toast.key];
    shown.withdrawn = false;
    shown.next = clean;
    if (!m_bus.isConnected())
        return giveUp();
    if (m_capabilities)
        send(toast.key);
    else
        askCapabilities();
}

void Toasts::withdraw(const QString &key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    found->next.reset();
    if (found->asked) {
        found->withdrawn = true;
        return;
    }
    const uint id = found->id;
    m_shown.erase(found);
    if (id != 0)
        close(id);
}

bool Toasts::isShown(const QString &key) const
{
    return m_shown.contains(key);
}

void Toasts::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto *call
        = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo("GetCapabilities"), patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, server = m_server](QDBusPendingCallWatcher *answer) {
                answer->deleteLater();
                if (server == m_server)
                    takeCapabilities(answer);
            });
}

void Toasts::takeCapabilities(QDBusPendingCallWatcher *call)
{
    m_asking = false;
    const QDBusPendingReply<QStringList> reply = *call;
    if (reply.isError())
        return giveUp();
    m_capabilities = reply.value();
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys)
        send(key);
}

void Toasts::send(const QString &key)
{
    Shown &shown = m_shown[key];
    if (shown.asked || !shown.next)
        return;
    const Toast toast = *std::exchange(shown.next, std::nullopt);
    shown.asked = true;

    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions"))) {
        for (const ToastAction &action : toast.actions)
            actions << action.id << action.text;
    }
    const bool markup = m_capabilities->contains(QLatin1String("body-markup"));
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(toast.urgent ? 2 : 1))},
        {QStringLiteral("desktop-entry"), QStringLiteral("kidoku")},
        {QStringLiteral("category"), QStringLiteral("im.received")},
    };
    if (!toast.sound.isEmpty() && !toast.silent)
        hints.insert(QStringLiteral("sound-name"), toast.sound);
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    QDBusMessage message = callTo("Notify");
    message << QStringLiteral("Kidoku") << shown.id << QStringLiteral("kidoku") << toast.title
            << (markup ? toast.body.toHtmlEscaped() : toast.body) << actions << hints << -1;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, key, toast, server = m_server](QDBusPendingCallWatcher *answer) {
                answer->deleteLater();
                if (server == m_server)
                    answered(key, toast, answer);
            });
}

void Toasts::answered(const QString &key, const Toast &toast, QDBusPendingCallWatcher *call)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    found->asked = false;
    const QDBusPendingReply<uint> reply = *call;
    if (reply.isError()) {
        const bool wanted = !found->withdrawn;
        m_shown.erase(found);
        if (wanted)
            Q_EMIT notShown(toast);
        return;
    }
    found->id = reply.value();
    if (found->withdrawn) {
        m_shown.erase(found);
        close(reply.value());
    } else if (found->next) {
        send(key);
    }
}

void Toasts::close(uint id)
{
    QDBusMessage message = callTo("CloseNotification");
    message << id;
    m_bus.send(message);
}

void Toasts::serverChanged(const QString &owner)
{
    ++m_server;
    m_asking = false;
    m_capabilities.reset();
    m_tokens.clear();
    // Those of the former server are gone; what it had not answered is told to the next one.
    m_shown.removeIf([](const auto &item) { return !item.value().next; });
    for (Shown &shown : m_shown) {
        shown.id = 0;
        shown.asked = false;
    }
    if (!owner.isEmpty() && !m_shown.isEmpty())
        askCapabilities();
}

//! There is no server.
void Toasts::giveUp()
{
    const QHash<QString, Shown> all = std::exchange(m_shown, {});
    for (const Shown &shown : all) {
        if (shown.next)
            Q_EMIT notShown(*shown.next);
    }
}

QString Toasts::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); id != 0 && it != m_shown.end(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void Toasts::onActionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    const QString token = m_tokens.take(id);
    if (!key.isEmpty())
        Q_EMIT actionInvoked(key, action, token);
}

void Toasts::onActivationToken(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty())
        m_tokens.insert(id, token);
}

// The user has waved it away, or it went by itself: what comes next of it is a new one.
void Toasts::onClosed(uint id, uint)
{
    const QString key = keyOf(id);
    m_tokens.remove(id);
    if (key.isEmpty())
        return;
    Shown &shown = m_shown[key];
    shown.id = 0;
    if (!shown.asked && !shown.next)
        m_shown.remove(key);
}

} // namespace kidoku::ui
