// SPDX-License-Identifier: Apache-2.0
#include "log_tree.h"

#include "core/settings.h"
#include "log_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace kidoku::ui {

namespace {

struct ColumnWidth
{
    models::LogColumn column;
    int characters; //!< as wide as a digit; letters of some fonts are no measure
};

constexpr ColumnWidth widths[] = {
    {models::LogColumn::Time, 22},      {models::LogColumn::What, 46},
    {models::LogColumn::State, 15},     {models::LogColumn::Conversation, 18},
    {models::LogColumn::Try, 7},        {models::LogColumn::Status, 24},
    {models::LogColumn::Took, 10},      {models::LogColumn::NextTry, 11},
    {models::LogColumn::RequestId, 15}, {models::LogColumn::Direction, 10},
    {models::LogColumn::Account, 16},   {models::LogColumn::Api, 12},
    {models::LogColumn::EventId, 16},
};

bool shownAtFirst(models::LogColumn column)
{
    return column <= models::LogColumn::RequestId;
}

} // namespace

LogTree::LogTree(core::Settings &settings, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("logTable"));
    setItemDelegate(new LogDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true); // without it each batch would measure every row
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    QHeaderView *head = header();
    head->setObjectName(QStringLiteral("logHeader"));
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint &pos) { showColumnMenu(head->mapToGlobal(pos)); });
    connect(head, &QHeaderView::sectionResized, this, &LogTree::saveColumns);
    connect(head, &QHeaderView::sectionMoved, this, &LogTree::saveColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogTree::scrolled);
    connect(this, &QTreeView::activated, this, [this] {
        if (const auto entry = currentEntry())
            Q_EMIT entryActivated(*entry);
    });
    connect(&theme, &Theme::changed, this, &LogTree::applyFont);
    applyFont();
}

void LogTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogTree::rowsCame);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LogTree::settleSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &LogTree::follow);
    showDefaultColumns();
    restoreColumns();
}

void LogTree::follow()
{
    m_newRows = 0;
    m_following = true;
    settle();
    Q_EMIT followingChanged();
}

void LogTree::selectRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LogTree::expandFailed()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const auto entry = index.data(models::LogModel::EntryRole).value<store::LogEntry>();
        if (entry.state == store::LogState::Failed)
            expand(index);
    }
}

bool LogTree::goToBookmark(int step)
{
    const int rows = model()->rowCount();
    QModelIndex from = currentIndex();
    while (from.parent().isValid())
        from = from.parent();
    const int start = from.isValid() ? from.row() : (step > 0 ? -1 : rows);
    for (int i = 1; i <= rows; ++i) {
        const int row = ((start + step * i) % rows + rows) % rows;
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(models::LogModel::BookmarkRole).toBool())
            continue;
        selectRow(row);
        scrollTo(index, PositionAtCenter);
        return true;
    }
    return false;
}

std::optional<store::LogEntry> LogTree::currentEntry() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return {};
    return index.data(models::LogModel::EntryRole).value<store::LogEntry>();
}

QModelIndexList LogTree::selectedRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    const auto place = [](const QModelIndex &index) {
        const QModelIndex parent = index.parent();
        return parent.isValid() ? std::pair(parent.row(), index.row()) : std::pair(index.row(), -1);
    };
    std::sort(rows.begin(), rows.end(),
              [place](const QModelIndex &a, const QModelIndex &b) { return place(a) < place(b); });
    return rows;
}

void LogTree::showColumnMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("logColumnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < int(models::LogColumn::Count); ++column) {
        QAction *action = menu->addAction(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The row must stay recognisable, so what happened cannot be hidden.
        action->setEnabled(column != int(models::LogColumn::What));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, [this] {
        showDefaultColumns();
        saveColumns();
    });
    menu->popup(globalPos);
}

void LogTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        viewport()->update();
        fitHeader();
    }
}

void LogTree::showDefaultColumns()
{
    const QScopedValueRollback guard(m_restoring, true);
    const int unit
        = QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(QLatin1Char('0'));
    for (const ColumnWidth &width : widths) {
        const int column = int(width.column);
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column, !shownAtFirst(width.column));
        setColumnWidth(column, unit * width.characters);
    }
    fitHeader();
}

void LogTree::restoreColumns()
{
    const QByteArray state = m_settings.value(core::Setting::LogColumns).toByteArray();
    if (state.isEmpty())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    if (!header()->restoreState(state) || isColumnHidden(int(models::LogColumn::What)))
        showDefaultColumns();
    header()->setStretchLastSection(true);
    fitHeader();
}

// No language may cut the name of a column.
void LogTree::fitHeader()
{
    const QScopedValueRollback guard(m_restoring, true);
    for (int column = 0; column < header()->count(); ++column) {
        const int needed = header()->sectionSizeHint(column);
        if (!isColumnHidden(column) && columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
    header()->viewport()->update();
}

void LogTree::saveColumns()
{
    if (!m_restoring && model())
        m_settings.set(core::Setting::LogColumns, header()->saveState());
}

void LogTree::applyFont()
{
    setFont(m_theme.font(TextSize::Small));
    QFont head = m_theme.font(TextSize::Small);
    head.setWeight(QFont::DemiBold);
    header()->setFont(head);
    QPalette palette = header()->palette();
    palette.setColor(QPalette::ButtonText, m_theme.colors().muted);
    header()->setPalette(palette);
    const int unit = QFontMetrics(font()).horizontalAdvance(QLatin1Char('0'));
    if (model() && m_unit > 0 && unit != m_unit) { // columns grow with the text
        for (int column = 0; column < int(models::LogColumn::Count); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, columnWidth(column) * unit / m_unit);
        }
    }
    m_unit = unit;
    setIndentation(QFontMetrics(font()).height());
    scheduleDelayedItemsLayout(); // rows are as high as the delegate says
}

void LogTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    painter->fillRect(rect, selected ? c.selection : c.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.border);
    if (!model()->hasChildren(index))
        return;
    const QRect place(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    const qreal half = indentation() / 5.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(place).center());
    const bool leftwards = isRightToLeft();
    painter->rotate(isExpanded(index) ? 90 : leftwards ? 180 : 0);
    painter->drawPolyline(QPolygonF{{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}});
    painter->restore();
}

// The end moves away under the user when rows come or go; that is not him scrolling.
void LogTree::updateGeometries()
{
    const QScopedValueRollback guard(m_settling, true);
    QTreeView::updateGeometries();
}

void LogTree::rowsCame(const QModelIndex &parent, int first, int last)
{
    settleSoon();
    const bool atEnd = !parent.isValid() && last + 1 == model()->rowCount();
    if (m_following || !atEnd)
        return;
    m_newRows += last - first + 1;
    Q_EMIT followingChanged();
}

void LogTree::settleSoon()
{
    if (std::exchange(m_settleDue, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_settleDue = false;
        settle();
    });
}

// Where the user is: at the end, or with the same row at the top as before.
void LogTree::settle()
{
    const QScopedValueRollback guard(m_settling, true);
    const int sideways = horizontalScrollBar()->value();
    if (m_following)
        scrollToBottom();
    else if (m_top.isValid())
        scrollTo(m_top, PositionAtTop);
    else
        m_top = indexAt(QPoint(0, 0)); // the ring took what he was reading
    horizontalScrollBar()->setValue(sideways);
}

void LogTree::scrolled()
{
    if (m_settling)
        return;
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    m_top = atEnd ? QModelIndex() : indexAt(QPoint(0, 0));
    if (atEnd == m_following)
        return;
    m_following = atEnd;
    m_newRows = 0;
    Q_EMIT followingChanged();
}

} // namespace kidoku::ui
