// SPDX-License-Identifier: Apache-2.0
#include "help_desk.h"

#include "help_topics.h"
#include "help_window.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace kidoku::ui {

namespace {

// Also over the edges of windows: a dialog belongs to the window that opened it.
bool belongsTo(const QWidget *window, const QWidget *owner)
{
    while (window && window != owner)
        window = window->parentWidget();
    return window;
}

} // namespace

HelpDesk::HelpDesk(const Theme &theme, core::Settings &settings, QAction *helpAction,
                   QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_settings(settings)
    , m_action(helpAction)
    , m_window(window)
{
    connect(helpAction, &QAction::triggered, this, &HelpDesk::openHere);
    QCoreApplication::instance()->installEventFilter(this);
}

// The help has no parent, so that it need not stay above the window; it goes with it all the same.
HelpDesk::~HelpDesk()
{
    delete m_help;
}

HelpWindow *HelpDesk::helpWindow() const
{
    return m_help;
}

void HelpDesk::open(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(m_theme, m_settings, keysIn(m_window));
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::openHere()
{
    const QWidget *focus = QApplication::focusWidget();
    open(pageFor(focus ? focus : QApplication::activeWindow()));
}

QString HelpDesk::pageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString page = widget->property(helpTopicProperty).toString();
        if (isHelpPage(page))
            return page;
    }
    return welcomePage();
}

KeysOf HelpDesk::keysIn(QWidget *window)
{
    return [window = QPointer<QWidget>(window)](const QString &command) -> QString {
        const auto *action
            = window ? window->findChild<QAction *>(QStringLiteral("action") + command) : nullptr;
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    };
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    const QWidget *window = widget->window();
    if (window == m_window || !belongsTo(window, m_window))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_action->shortcuts().contains(QKeySequence(key->keyCombination())))
        return false;
    open(pageFor(widget));
    return true;
}

} // namespace kidoku::ui
