// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_view.h"

#include "models/conversation_list_model.h"
#include "ui/chat/conversation_delegate.h"
#include "ui/chat/jump_button.h"
#include "ui/chat/order_hold.h"
#include "ui/media/avatar_pictures.h"

#include <QAbstractProxyModel>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

namespace kidoku::ui {

namespace {

using models::ConversationListModel;
using models::ConversationRole;

core::ConversationId idAt(const QModelIndex &index)
{
    return {index.data(int(ConversationRole::Id)).toLongLong()};
}

// The proxies between the view and the list itself, outermost first.
QList<const QAbstractProxyModel *> proxiesOver(const QAbstractItemModel *model)
{
    QList<const QAbstractProxyModel *> chain;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model)) {
        chain.append(proxy);
        model = proxy->sourceModel();
    }
    return chain;
}

ConversationListModel *listUnder(QAbstractItemModel *model)
{
    const auto chain = proxiesOver(model);
    return qobject_cast<ConversationListModel *>(chain.isEmpty() ? model
                                                                 : chain.last()->sourceModel());
}

} // namespace

ConversationListView::ConversationListView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_delegate(new ConversationDelegate(theme, this))
    , m_button(new JumpButton(theme, JumpButton::Direction::Up, this))
    , m_hold(new OrderHold(*this))
{
    setObjectName(QStringLiteral("conversationList"));
    setItemDelegate(m_delegate);
    setUniformItemSizes(true); // else one insert costs a tenth of a second at 10,000 rows
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_button, &JumpButton::clicked, this, [this] {
        m_hold->letGo();
        m_anchor.release(); // the rows that have just moved are where one wants to go
        scrollToTop();
    });
    connect(m_hold, &OrderHold::changed, this, [this](bool held) {
        if (ConversationListModel *list = listUnder(this->model()))
            list->setHeld(held);
    });
    retranslate();
}

ConversationListView::~ConversationListView()
{
    if (ConversationListModel *list = listUnder(model()))
        list->setHeld(false);
    // Else it would let go while the window closes, when half of this is gone.
    delete m_hold;
}

void ConversationListView::retranslate()
{
    setAccessibleName(tr("Conversations"));
}

void ConversationListView::setAccountLooks(const AccountLooks &looks)
{
    m_delegate->setAccountLooks(looks);
    viewport()->update();
}

void ConversationListView::setPictures(AvatarPictures *pictures)
{
    m_delegate->setPictures(pictures);
    if (pictures)
        connect(pictures, &AvatarPictures::changed, viewport(), qOverload<>(&QWidget::update));
}

void ConversationListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ConversationListView::setDensity(Density density)
{
    if (m_delegate->density() == density)
        return;
    m_delegate->setDensity(density);
    doItemsLayout();
    scrollToCurrentOrTop();
}

void ConversationListView::setModel(QAbstractItemModel *model)
{
    for (const auto &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    m_anchor.release();
    m_newer.clear();
    if (ConversationListModel *before = listUnder(this->model()))
        before->setHeld(false);
    if (model) {
        // Before QListView's own: the layout is still the one on the screen.
        m_connections = {
            connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
                    [this] { holdPlace(); }),
            connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                    [this] { holdPlace(); }),
            connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this,
                    [this](const QModelIndex &, int row) { holdPlace(row); }),
            connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
                    [this] { holdPlace(); }),
        };
    }
    QListView::setModel(model);
    if (!model)
        return;
    m_connections.append({
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first) { noteNewer(first); }),
        connect(model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int, int, const QModelIndex &, int row) {
                    noteNewer(row);
                }),
        connect(model, &QAbstractItemModel::modelReset, this,
                [this] {
                    m_newer.clear();
                    noteSelection();
                    findCurrentAgain();
                    scrollToCurrentOrTop();
                }),
    });
    if (ConversationListModel *list = listUnder(model)) {
        list->setHeld(m_hold->isHeld());
        m_connections.append(connect(list, &ConversationListModel::newerChanged, this,
                                     &ConversationListView::updateButton));
    }
    findCurrentAgain();
}

QModelIndex ConversationListView::indexOf(core::ConversationId id) const
{
    const ConversationListModel *list = listUnder(model());
    QModelIndex index = list ? list->indexOf(id) : QModelIndex();
    auto chain = proxiesOver(model());
    while (index.isValid() && !chain.isEmpty())
        index = chain.takeLast()->mapFromSource(index);
    return index;
}

void ConversationListView::choose(core::ConversationId id)
{
    const QModelIndex index = indexOf(id);
    if (index.isValid()) {
        setCurrentIndex(index);
    } else {
        const QScopedValueRollback guard(m_following, true);
        setCurrentIndex({});
        clearSelection();
    }
    become(id);
}

bool ConversationListView::step(int by, bool unreadOnly)
{
    if (!model() || by == 0)
        return false;
    const int rows = model()->rowCount();
    m_hold->worked();
    QModelIndex start = selectedIndex();
    if (!start.isValid())
        start = indexOf(m_current);
    const int from = start.isValid() ? start.row() : (by > 0 ? -1 : rows);
    for (int row = from + by; row >= 0 && row<rows; row += by> 0 ? 1 : -1) {
        const QModelIndex index = model()->index(row, 0);
        if (unreadOnly && !index.data(int(ConversationRole::IsUnread)).toBool())
            continue;
        setCurrentIndex(index);
        return true;
    }
    return false;
}

void ConversationListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    setAutoScroll(!m_following);
    QListView::currentChanged(current, previous);
    setAutoScroll(true);
}

void ConversationListView::become(core::ConversationId id)
{
    if (m_current == id)
        return;
    m_current = id;
    // Not now: this may be the middle of a change of the selection.
    QTimer::singleShot(0, this, [this] {
        if (ConversationListModel *list = listUnder(model()))
            list->setKept(m_current);
    });
    Q_EMIT conversationChosen(id);
}

void ConversationListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end) {
        // Else Qt makes the neighbour the current one, which would open a chat by itself.
        const QScopedValueRollback guard(m_following, true);
        selectionModel()->clearCurrentIndex();
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationListView::findCurrentAgain()
{
    if (!m_current.isValid() || selectedIndex().isValid())
        return;
    const QModelIndex index = indexOf(m_current);
    if (!index.isValid())
        return;
    const QScopedValueRollback guard(m_following, true);
    setCurrentIndex(index);
}

void ConversationListView::scrollToCurrentOrTop()
{
    const QModelIndex chosen = selectedIndex();
    if (chosen.isValid())
        scrollTo(chosen, EnsureVisible);
    else
        scrollToTop();
}

void ConversationListView::holdPlace(int movedRow)
{
    if (m_anchor.isHeld())
        return;
    const QRect area = viewport()->rect();
    const QModelIndex current = selectedIndex();
    if (current.isValid() && current.row() != movedRow && area.intersects(visualRect(current))) {
        m_anchor.hold(*this, current);
        return;
    }
    if (verticalScrollBar()->value() == 0)
        return; // nothing to keep: the newest ones come in at the top
    QModelIndex first = indexAt(area.topLeft());
    if (first.isValid() && first.row() == movedRow)
        first = first.siblingAtRow(movedRow + 1);
    m_anchor.hold(*this, first);
}

void ConversationListView::noteNewer(int row)
{
    findCurrentAgain();
    constexpr int few = 100;
    if (m_anchor.isHeld() && row <= m_anchor.row() && m_newer.size() < few)
        m_newer.insert(idAt(model()->index(row, 0)));
}

void ConversationListView::doItemsLayout()
{
    QListView::doItemsLayout();
    m_anchor.restore(*this);
    updateButton();
    tellVisible();
}

void ConversationListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    // Back at the top by the operator's own doing: he wants to see the newest.
    if (dy > 0 && verticalScrollBar()->value() == 0)
        QTimer::singleShot(0, m_hold, &OrderHold::letGo);
    updateButton();
    tellVisible();
}

void ConversationListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    updateButton();
    tellVisible();
}

void ConversationListView::updateButton()
{
    if (verticalScrollBar()->value() == 0)
        m_newer.clear();
    m_newer.remove(m_current);
    const ConversationListModel *list = listUnder(model());
    const int count = int(m_newer.size()) + (list ? list->newer() : 0);
    m_button->setCount(count);
    m_button->showIn(viewport()->geometry(), count > 0);
}

void ConversationListView::tellVisible()
{
    if (std::exchange(m_tellPending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_tellPending = false;
        QList<core::ConversationId> ids;
        QModelIndex index = model() ? indexAt({0, 0}) : QModelIndex();
        for (; index.isValid() && visualRect(index).top() < viewport()->height();
             index = index.siblingAtRow(index.row() + 1))
            ids.append(idAt(index));
        if (ids == m_visible)
            return;
        m_visible = ids;
        if (!ids.isEmpty())
            Q_EMIT visibleChanged(ids);
    });
}

void ConversationListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void ConversationListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt makes the first row the current one without choosing it; the next step would skip it.
    if (currentIndex().isValid() && !selectionModel()->isSelected(currentIndex()))
        selectionModel()->clearCurrentIndex();
}

void ConversationListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.colors().muted);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace kidoku::ui
