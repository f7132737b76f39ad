// SPDX-License-Identifier: Apache-2.0
#include "log_table.h"

#include "core/settings.h"
#include "log_delegate.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
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
    {models::LogColumn::Time, 15},         {models::LogColumn::What, 52},
    {models::LogColumn::Conversation, 18}, {models::LogColumn::Try, 8},
    {models::LogColumn::Status, 24},       {models::LogColumn::Took, 10},
    {models::LogColumn::NextTry, 12},      {models::LogColumn::RequestId, 15},
    {models::LogColumn::Direction, 10},    {models::LogColumn::Account, 16},
    {models::LogColumn::Api, 12},          {models::LogColumn::State, 14},
    {models::LogColumn::EventId, 16},
};

bool shownAtFirst(models::LogColumn column)
{
    return column <= models::LogColumn::RequestId;
}

} // namespace

LogTable::LogTable(core::Settings &settings, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("logTable"));
    setItemDelegate(new LogDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setObjectName(QStringLiteral("logHeader"));
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint &pos) { showColumnMenu(head->mapToGlobal(pos)); });
    connect(head, &QHeaderView::sectionResized, this, &LogTable::saveColumns);
    connect(head, &QHeaderView::sectionMoved, this, &LogTable::saveColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogTable::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following)
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    });
    connect(this, &QTableView::activated, this, [this] {
        if (const auto entry = currentEntry())
            Q_EMIT entryActivated(*entry);
    });
    connect(&theme, &Theme::changed, this, &LogTable::applyFont);
    applyFont();
}

void LogTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGo(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, &LogTable::follow);
    showDefaultColumns();
    restoreColumns();
}

void LogTable::follow()
{
    m_newRows = 0;
    m_following = true;
    scrollToBottom();
    Q_EMIT followingChanged();
}

std::optional<store::LogEntry> LogTable::currentEntry() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return {};
    return index.data(models::LogModel::EntryRole).value<store::LogEntry>();
}

QModelIndexList LogTable::selectedRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LogTable::showColumnMenu(const QPoint &globalPos)
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

void LogTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        viewport()->update();
        fitHeader();
    }
}

QModelIndex LogTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole rows are selected: Home and End go to the first and the last one.
    if (action == MoveHome)
        modifiers |= Qt::ControlModifier;
    if (action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

void LogTable::showDefaultColumns()
{
    const QScopedValueRollback guard(m_restoring, true);
    const int unit
        = QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(QLatin1Char('0'));
    for (const ColumnWidth &width : widths) {
        const int column = int(width.column);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setColumnHidden(column, !shownAtFirst(width.column));
        setColumnWidth(column, unit * width.characters);
    }
    fitHeader();
}

void LogTable::restoreColumns()
{
    const QByteArray state = m_settings.value(core::Setting::LogColumns).toByteArray();
    if (state.isEmpty())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    if (!horizontalHeader()->restoreState(state) || isColumnHidden(int(models::LogColumn::What)))
        showDefaultColumns();
    horizontalHeader()->setStretchLastSection(true);
    fitHeader();
}

// No language may cut the name of a column.
void LogTable::fitHeader()
{
    const QScopedValueRollback guard(m_restoring, true);
    QHeaderView *head = horizontalHeader();
    for (int column = 0; column < head->count(); ++column) {
        const int needed = head->sectionSizeHint(column);
        if (!isColumnHidden(column) && columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
    head->viewport()->update();
}

void LogTable::saveColumns()
{
    if (!m_restoring && model())
        m_settings.set(core::Setting::LogColumns, horizontalHeader()->saveState());
}

void LogTable::applyFont()
{
    setFont(m_theme.font(TextSize::Small));
    QFont head = m_theme.font(TextSize::Small);
    head.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(head);
    QPalette palette = horizontalHeader()->palette();
    palette.setColor(QPalette::ButtonText, m_theme.colors().muted);
    horizontalHeader()->setPalette(palette);
    const int unit = QFontMetrics(font()).horizontalAdvance(QLatin1Char('0'));
    if (model() && m_unit > 0 && unit != m_unit) { // columns grow with the text
        for (int column = 0; column < int(models::LogColumn::Count); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, columnWidth(column) * unit / m_unit);
        }
    }
    m_unit = unit;
    const int line = QFontMetrics(font()).height() + 7;
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line);
}

void LogTable::rowsCame(int first, int last)
{
    if (m_following) {
        QTimer::singleShot(0, this, [this] {
            if (m_following)
                scrollToBottom();
        });
        return;
    }
    const int count = last - first + 1;
    if (first == 0 && last + 1 < model()->rowCount()) { // older ones above: stay where we read
        verticalScrollBar()->setValue(verticalScrollBar()->value() + count);
        return;
    }
    m_newRows += count;
    Q_EMIT followingChanged();
}

void LogTable::rowsGo(int first, int last)
{
    if (!m_following && first == 0) // the ring drops the oldest
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (last - first + 1));
}

void LogTable::scrolled()
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (atEnd == m_following)
        return;
    m_following = atEnd;
    m_newRows = 0;
    Q_EMIT followingChanged();
}

} // namespace kidoku::ui
