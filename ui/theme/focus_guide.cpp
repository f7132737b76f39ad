// SPDX-License-Identifier: Apache-2.0
#include "focus_guide.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollArea>

namespace kidoku::ui {

namespace {

constexpr int lineWidth = 2;

class Ring : public QWidget
{
public:
    Ring(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setGeometry(parent->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(
            QPen(m_theme.colors().accent, lineWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const int half = lineWidth / 2;
        painter.drawRect(rect().adjusted(half, half, -half, -half));
    }

private:
    const Theme &m_theme;
};

// A row that has the focus shows it itself, while it is in sight.
bool showsItself(const QWidget &area)
{
    if (const QVariant known = area.property("showsFocus"); known.isValid())
        return known.toBool();
    if (!qobject_cast<const QAbstractScrollArea *>(&area))
        return true;
    const auto *view = qobject_cast<const QAbstractItemView *>(&area);
    const QModelIndex row = view ? view->currentIndex() : QModelIndex();
    return row.isValid() && view->viewport()->rect().intersects(view->visualRect(row));
}

// QScrollArea does it for the way from one of its own to the next, not for the way in.
void bringIntoSight(QWidget *focused)
{
    for (QWidget *around = focused->parentWidget(); around; around = around->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(around);
        if (page && page->widget() && page->widget()->isAncestorOf(focused))
            page->ensureWidgetVisible(focused);
    }
}

} // namespace

FocusGuide::FocusGuide(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
}

void FocusGuide::follow(QWidget *focused)
{
    end();
    const bool byKey = focused && focused->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!byKey)
        return;
    bringIntoSight(focused);
    if (showsItself(*focused))
        return;
    m_area = focused;
    m_ring = new Ring(m_theme, focused);
    focused->installEventFilter(this);
    const auto *view = qobject_cast<QAbstractItemView *>(focused);
    const bool untilRow = view && !view->property("showsFocus").isValid();
    if (untilRow && view->selectionModel())
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, m_ring,
                [this] { end(); });
}

void FocusGuide::end()
{
    if (m_area)
        m_area->removeEventFilter(this);
    m_area.clear();
    if (m_ring) {
        m_ring->hide();
        m_ring->deleteLater();
    }
    m_ring.clear();
}

bool FocusGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && m_ring && event->type() == QEvent::Resize)
        m_ring->setGeometry(m_area->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace kidoku::ui
