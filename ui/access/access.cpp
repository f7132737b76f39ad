// SPDX-License-Identifier: Apache-2.0
#include "access.h"

#include "ui/theme/plain_text.h"

#include <QAccessibleWidget>

namespace kidoku::ui {

namespace {

// A reader asks for the words a little after it was told that there are some. What is said next
// must not stand there by then.
constexpr int announcementsAtOnce = 4;
const char *const roleProperty = "kidokuAccessRole";
const char *const nextProperty = "kidokuNextAnnouncement";

class AnnouncementAccess final : public QAccessibleWidget
{
public:
    explicit AnnouncementAccess(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {}
    // It takes no place on the screen, but what it says is meant for now.
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (qobject_cast<Announcement *>(widget))
        return new AnnouncementAccess(widget);
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("announcement"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

// Qt 6.4 has no announcement event (it came with 6.8), and its AT-SPI bridge drops Alert. What it
// does pass on is that an object is shown, and an object of the role Notification that is shown is
// what screen readers speak by themselves. Alert is for the bridges of other systems.
void announce(QWidget *place, const QString &words)
{
    if (!QAccessible::isActive() || words.isEmpty() || !place->isVisible())
        return;
    QWidget *window = place->window();
    auto all = window->findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    if (all.isEmpty()) {
        QAccessible::installFactory(make);
        for (int i = 0; i < announcementsAtOnce; ++i)
            all.append(new Announcement(window));
    }
    const int next = window->property(nextProperty).toInt() % int(all.size());
    window->setProperty(nextProperty, next + 1);
    Announcement *announcement = all.at(next);
    announcement->setAccessibleName(words);
    QAccessibleEvent shown(announcement, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(place, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void setAccessRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(make);
    widget->setProperty(roleProperty, int(role));
}

void setTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(tipText(text));
    widget->setAccessibleDescription(text);
}

} // namespace kidoku::ui
