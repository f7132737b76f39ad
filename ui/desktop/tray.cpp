// SPDX-License-Identifier: Apache-2.0
#include "tray.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr std::chrono::seconds lookEvery{5};
constexpr int looksAtMost = 24; // two minutes after the session began it is there, or never

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_open(m_menu.addAction(QString()))
    , m_pause(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_open->setObjectName(QStringLiteral("trayOpen"));
    m_pause->setObjectName(QStringLiteral("trayPause"));
    m_quit->setObjectName(QStringLiteral("trayQuit"));
    m_pause->setCheckable(true);
    m_icon.setIcon(drawn(false));
    m_icon.setContextMenu(&m_menu);
    connect(m_open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_pause, &QAction::triggered, this, &Tray::pauseRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT openRequested();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Tray::lookForTray);
    QCoreApplication::instance()->installEventFilter(this);
    retranslate();
    lookForTray();
}

Tray::~Tray() = default;

void Tray::lookForTray()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_look.stop();
        m_icon.show();
    } else if (++m_looks > looksAtMost) {
        m_look.stop();
    } else if (!m_look.isActive()) {
        m_look.start();
    }
}

void Tray::setUnread(int chats)
{
    if ((m_unread > 0) != (chats > 0))
        m_icon.setIcon(drawn(chats > 0));
    m_unread = chats;
    retranslate();
}

void Tray::setPaused(bool paused)
{
    m_pause->setChecked(paused);
}

void Tray::tell(const QString &title, const QString &body)
{
    if (isShown())
        m_icon.showMessage(title, body, drawn(false));
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Tray::retranslate()
{
    m_open->setText(tr("&Open Kidoku"));
    m_pause->setText(tr("&Pause notifications for 1 hour"));
    m_quit->setText(tr("&Quit"));
    m_icon.setToolTip(m_unread > 0 ? tr("Kidoku: %n unread chat(s)", nullptr, m_unread)
                                   : QStringLiteral("Kidoku"));
}

QIcon Tray::drawn(bool dot)
{
    if (!dot)
        return applicationIcon();
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = applicationIcon().pixmap(size, size);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = picture.width() * 0.46;
        const QRectF place(picture.width() - side, 0, side, side);
        painter.setPen(QPen(Qt::white, picture.width() / 16.0));
        painter.setBrush(QColor(0xd9342b));
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace kidoku::ui
