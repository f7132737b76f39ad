// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

//! Toasts by the desktop's notification server (org.freedesktop.Notifications 1.2).
namespace kidoku::ui {

struct ToastAction
{
    QString id; //!< "default" is the click on the toast itself
    QString text;
};

struct Toast
{
    QString key; //!< one with the same key takes the place of the former
    QString title;
    QString body; //!< plain text
    QList<ToastAction> actions;
    bool urgent = false;
    QString sound;       //!< of the desktop's sound theme; empty: none
    bool silent = false; //!< the sound is made by somebody else, or not wanted
};

//! Speaks with the server and never waits for it: it may be missing, hang, or be another one
//! tomorrow. Text is handed over so that no server can take it for markup. What is still shown
//! goes with the program. GUI thread.
class Toasts : public QObject
{
    Q_OBJECT

public:
    explicit Toasts(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Toasts() override;

    void show(const Toast &toast);
    void withdraw(const QString &key);
    [[nodiscard]] bool isShown(const QString &key) const;

Q_SIGNALS:
    //! \a token lets a window come to the front; may be empty.
    void actionInvoked(const QString &key, const QString &action, const QString &token);
    //! Nobody is there who shows toasts.
    void notShown(const kidoku::ui::Toast &toast);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        uint id = 0; //!< none yet
        bool asked = false;
        bool withdrawn = false; //!< as soon as its id is known
        std::optional<Toast> next;
    };
    void askCapabilities();
    void takeCapabilities(QDBusPendingCallWatcher *call);
    void send(const QString &key);
    void answered(const QString &key, const Toast &toast, QDBusPendingCallWatcher *call);
    void close(uint id);
    void serverChanged(const QString &owner);
    void giveUp();
    [[nodiscard]] QString keyOf(uint id) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;
    bool m_asking = false;
    int m_server = 0; //!< counts them: an answer of a former one says nothing
    QHash<QString, Shown> m_shown;
    QHash<uint, QString> m_tokens;
};

} // namespace kidoku::ui

Q_DECLARE_METATYPE(kidoku::ui::Toast)
