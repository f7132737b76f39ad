// SPDX-License-Identifier: Apache-2.0
#include "thread_view.h"

#include "core/text.h"
#include "models/thread_model.h"
#include "ui/chat/jump_button.h"
#include "ui/chat/thread_cell.h"
#include "ui/chat/thread_media.h"
#include "ui/chat/thread_menu.h"
#include "ui/chat/thread_pointer.h"
#include "ui/media/avatar_pictures.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace kidoku::ui {

namespace {

using models::ThreadModel;
using models::ThreadRole;
using models::ThreadRow;

constexpr int nearEnd = 4;

ThreadRow rowKind(const QModelIndex &index)
{
    return index.data(int(ThreadRole::Row)).value<ThreadRow>();
}

bool isOfCustomer(const QModelIndex &index)
{
    return rowKind(index) == ThreadRow::Message
        && index.data(int(ThreadRole::Record)).value<store::Message>().countsAsUnread();
}

store::Position positionOf(const QModelIndex &index)
{
    return index.data(int(ThreadRole::Position)).value<store::Position>();
}

} // namespace

ThreadView::ThreadView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_delegate(new ThreadDelegate(theme, this))
    , m_button(new JumpButton(theme, JumpButton::Direction::Down, this))
    , m_unreadButton(
          new JumpButton(theme, JumpButton::Direction::Up, this, JumpButton::Subject::Unread))
{
    setObjectName(QStringLiteral("thread"));
    setProperty("showsFocus", false); // a chosen row looks the same without it
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setAutoScroll(false);
    connect(&theme, &Theme::changed, this, &ThreadView::restyle);
    new ThreadPointer(*this);
    m_unreadButton->setObjectName(QStringLiteral("firstUnreadButton"));
    connect(m_button, &JumpButton::clicked, this, &ThreadView::scrollToNewest);
    connect(m_unreadButton, &JumpButton::clicked, this, &ThreadView::goToFirstUnread);
    restyle();
    retranslate();
}

void ThreadView::restyle()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.colors().window);
    setPalette(colors);
    m_delegate->restyle();
    relayout();
}

void ThreadView::retranslate()
{
    setAccessibleName(tr("Messages"));
}

void ThreadView::setThread(ThreadModel *model)
{
    if (m_thread)
        m_thread->disconnect(this);
    m_thread = model;
    if (model) {
        // Before QListView's own: the layout is still the one on the screen.
        connect(model, &ThreadModel::rowsAboutToBeInserted, this, &ThreadView::holdPlace);
        connect(model, &ThreadModel::rowsAboutToBeRemoved, this, &ThreadView::holdPlace);
        connect(model, &ThreadModel::modelAboutToBeReset, this, &ThreadView::beginAnew);
    }
    setModel(model);
    beginAnew();
    if (!model)
        return;
    connect(model, &ThreadModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteNew(first, last); });
    connect(model, &ThreadModel::dataChanged, this, &ThreadView::noteChanged);
    connect(model, &ThreadModel::loaded, this, &ThreadView::showFirstPage);
    connect(model, &ThreadModel::reached, this, &ThreadView::reach);
    connect(model, &ThreadModel::loadFailed, this, [this] {
        m_failed = true;
        viewport()->update();
    });
}

void ThreadView::setPictures(AvatarPictures *pictures)
{
    m_delegate->setPictures(pictures);
    if (pictures)
        connect(pictures, &AvatarPictures::changed, viewport(), qOverload<>(&QWidget::update));
}

void ThreadView::setMedia(MediaDesk &desk)
{
    m_delegate->setMedia(&desk);
    m_media = new ThreadMedia(*this, *m_delegate, desk, m_theme);
    connect(this, &ThreadView::viewportChanged, m_media, &ThreadMedia::noteScrolled);
    restyle();
}

void ThreadView::beginAnew()
{
    m_delegate->restyle();
    m_delegate->collapseAll();
    m_anchor.release();
    m_opening = true;
    m_failed = false;
    m_atEnd = true;
    m_newBelow = 0;
}

void ThreadView::holdPlace()
{
    if (!m_thread || m_opening || m_anchor.isHeld() || m_atEnd)
        return;
    // A message: days and dividers may be what goes.
    QModelIndex first = indexAt({0, 0});
    while (first.isValid() && !first.flags().testFlag(Qt::ItemIsSelectable))
        first = first.siblingAtRow(first.row() + 1);
    m_anchor.hold(*this, first);
}

void ThreadView::noteNew(int first, int last)
{
    if (m_opening || m_atEnd)
        return;
    const int end = m_thread->rowCount() - 1;
    if (last < end || m_thread->hasNewer())
        return;
    for (int row = first; row <= last; ++row)
        m_newBelow += isOfCustomer(m_thread->index(row)) ? 1 : 0;
}

void ThreadView::noteChanged(const QModelIndex &first, const QModelIndex &last,
                             const QList<int> &roles)
{
    if (!roles.contains(int(ThreadRole::Text)) && !roles.contains(int(ThreadRole::Sender)))
        return;
    holdPlace();
    for (int row = first.row(); row <= last.row(); ++row)
        m_delegate->forget(m_thread->index(row));
    scheduleDelayedItemsLayout();
}

void ThreadView::doItemsLayout()
{
    m_delegate->setWidth(viewport()->width());
    {
        const QScopedValueRollback guard(m_layingOut, true);
        QListView::doItemsLayout();
        if (!m_anchor.restore(*this) && m_atEnd && !m_opening)
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    afterScroll();
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    holdPlace();
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ThreadView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (!m_layingOut)
        afterScroll();
}

void ThreadView::afterScroll()
{
    const QScrollBar *bar = verticalScrollBar();
    if (m_thread && !m_opening) {
        m_atEnd = bar->value() >= bar->maximum() - nearEnd && !m_thread->hasNewer();
        if (m_atEnd)
            m_newBelow = 0;
        if (bar->value() < 2 * viewport()->height()) // there before the reader is
            m_thread->fetchOlder();
    }
    const bool far = bar->maximum() - bar->value() > viewport()->height() / 2;
    m_button->setCount(m_newBelow);
    m_button->showIn(viewport()->geometry(), !m_opening && !m_atEnd && (far || m_newBelow > 0));
    m_unreadButton->showIn(viewport()->geometry(), isUnreadAbove());
    Q_EMIT viewportChanged();
}

std::optional<store::Position> ThreadView::focusedPosition() const
{
    QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index))
        return {};
    while (index.isValid() && !isOfCustomer(index))
        index = index.siblingAtRow(index.row() - 1);
    return index.isValid() ? std::optional(positionOf(index)) : std::nullopt;
}

std::optional<store::Position> ThreadView::focusedRow() const
{
    const QModelIndex index = currentIndex();
    const bool focused = index.isValid() && selectionModel()->isSelected(index);
    return focused ? std::optional(positionOf(index)) : std::nullopt;
}

void ThreadView::clearFocusedMessage()
{
    clearSelection();
    setCurrentIndex({});
}

void ThreadView::copyFocused() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index))
        return;
    // What is shown, but without the signs that only serve showing it.
    const QString text = index.data(int(ThreadRole::Text)).toString();
    QGuiApplication::clipboard()->setText(core::multiLine(text));
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyFocused();
    } else if (event->matches(QKeySequence::Cancel) && currentIndex().isValid()) {
        clearFocusedMessage();
    } else if (event->matches(QKeySequence::MoveToEndOfDocument)) {
        scrollToNewest();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
    } else {
        QListView::keyPressEvent(event);
        if (currentIndex().isValid())
            scrollTo(currentIndex(), EnsureVisible); // by keys only: a click must not scroll
    }
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton
        && !indexAt(event->pos()).flags().testFlag(Qt::ItemIsEnabled))
        clearFocusedMessage();
    QListView::mousePressEvent(event);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeys ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsSelectable))
        return;
    setCurrentIndex(index);
    QMenu *menu = makeThreadMenu(*this, index);
    if (m_media)
        m_media->addTo(*menu, index);
    menu->popup(byKeys ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

ThreadHit ThreadView::hitAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || rowKind(index) != ThreadRow::Message)
        return {};
    return m_delegate->hitAt(visualRect(index), index, point);
}

core::Timestamp ThreadView::timeAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || rowKind(index) != ThreadRow::Message
        || !m_delegate->isCaption(visualRect(index), index, point))
        return {};
    return {index.data(int(ThreadRole::Position)).value<store::Position>().at};
}

void ThreadView::follow(const QModelIndex &row, const ThreadHit &hit)
{
    switch (hit.what) {
    case ThreadHit::What::None:
        break;
    case ThreadHit::What::Quote:
        goTo(row.data(int(ThreadRole::Quote)).value<models::ThreadQuote>().place);
        break;
    case ThreadHit::What::Link:
        Q_EMIT linkRequested(hit.url);
        break;
    case ThreadHit::What::More:
        m_delegate->setExpanded(row, !m_delegate->isExpanded(row));
        relayout();
        break;
    case ThreadHit::What::Media: // ThreadMedia acts
        break;
    }
}

// Enter does what stands first in the bubble.
void ThreadView::activate(const QModelIndex &row)
{
    if (!row.isValid() || rowKind(row) != ThreadRow::Message)
        return;
    const ThreadCell cell = ThreadCell::of(row, m_delegate->isExpanded(row));
    using What = ThreadHit::What;
    if (cell.quote.place.isValid())
        follow(row, {What::Quote, {}});
    else if (!cell.more.isEmpty())
        follow(row, {What::More, {}});
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        restyle(); // our own words in bubbles and captions have other widths now
    }
    QListView::changeEvent(event);
}

QString ThreadView::emptyText() const
{
    if (m_failed)
        return tr("These messages could not be read from this computer's disk.");
    if (!m_thread || !m_thread->conversation().isValid())
        return tr("Select a conversation. Opening one does not show Read to the customer.");
    return {};
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_thread && m_thread->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.colors().muted);
    painter.drawText(viewport()->rect().adjusted(40, 40, -40, -40),
                     Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

} // namespace kidoku::ui
