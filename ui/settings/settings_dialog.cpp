// SPDX-License-Identifier: Apache-2.0
#include "settings_dialog.h"

#include "core/fold.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

namespace {

//! Scrolls up and down only: the window is at least as wide as its widest page.
class PageScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int width = widget() ? widget()->minimumSizeHint().width() + bar : 0;
        return {width, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

SettingsDialog::SettingsDialog(core::Settings &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    build();
}

SettingsDialog::SettingsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(std::make_unique<Services>(services))
    , m_settings(services.settings)
    , m_theme(services.theme)
{
    build();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 16);
    auto *line = new QHBoxLayout;
    line->setSpacing(18);
    column->addLayout(line, 1);
    auto *left = new QVBoxLayout;
    line->addLayout(left);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_found = new QListWidget(this);
    m_found->setObjectName(QStringLiteral("settingsFound"));
    m_found->hide();
    for (QListWidget *list : {m_list, m_found}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setFixedWidth(fontMetrics().averageCharWidth() * 28);
        list->setWordWrap(true);
    }
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_found, 1);
    auto *right = new QVBoxLayout;
    line->addLayout(right, 1);
    m_title = plainLabel(m_theme, TextSize::Title, this);
    m_title->setObjectName(QStringLiteral("settingsTitle"));
    m_stack = new QStackedWidget(this);
    right->addWidget(m_title);
    right->addSpacing(6);
    right->addWidget(m_stack, 1);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("settingsClose"));
    m_close->setDefault(true);
    column->addWidget(m_close, 0, Qt::AlignRight);
    addPages();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        retranslate();
    });
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_list->setCurrentRow(m_hits.at(row).first);
    });
    connect(m_found, &QListWidget::itemActivated, this,
            [this] { goToFound(m_found->currentRow()); });
    connect(m_found, &QListWidget::itemClicked, this, [this] { goToFound(m_found->currentRow()); });
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
}

void SettingsDialog::addPages()
{
    const SettingsContext context{m_settings, m_theme, m_services.get(),
                                  m_services ? std::function<void(SettingsOrder)>(
                                      [this](SettingsOrder order) { Q_EMIT ordered(order); })
                                             : std::function<void(SettingsOrder)>()};
    for (const SettingsPage &page : settingsPages()) {
        if (page.needsServices && !m_services)
            continue;
        QWidget *widget = page.make(context, this);
        auto *scroll = new PageScroll(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(widget);
        m_stack->addWidget(scroll);
        m_list->addItem(page.title());
        m_pages.append(page);
        m_widgets.append(widget);
    }
}

QWidget *SettingsDialog::page(const QString &id) const
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (id == QLatin1String(m_pages.at(i).id))
            return m_widgets.at(i);
    }
    return nullptr;
}

void SettingsDialog::showPage(const QString &id)
{
    const qsizetype place = m_widgets.indexOf(page(id));
    if (place >= 0)
        m_list->setCurrentRow(static_cast<int>(place));
}

QList<core::Setting> SettingsDialog::settings() const
{
    QList<core::Setting> list;
    for (const SettingsPage &page : m_pages)
        list += page.settings;
    for (const QWidget *widget : m_widgets) {
        if (const auto *form = qobject_cast<const SettingForm *>(widget))
            list += form->settings();
    }
    return list;
}

void SettingsDialog::find(const QString &text)
{
    const QStringList words = core::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_found->clear();
    m_hits.clear();
    const auto add = [&](int place, const QString &what, QWidget *field) {
        const QString title = m_pages.at(place).title();
        const QString all = core::fold(title + QLatin1Char(' ') + what);
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&all](const QString &word) { return all.contains(word); });
        if (!fits)
            return;
        m_hits.append({place, field});
        m_found->addItem(what.isEmpty() ? title : what + QStringLiteral(" · ") + title);
    };
    for (int i = 0; i < m_pages.size() && !words.isEmpty(); ++i) {
        const auto *form = qobject_cast<const SettingForm *>(m_widgets.at(i));
        if (!form)
            add(i, {}, m_widgets.at(i));
        const QList<SettingForm::Entry> entries
            = form ? form->entries() : QList<SettingForm::Entry>();
        for (const SettingForm::Entry &entry : entries)
            add(i, entry.words, entry.field);
    }
    if (!words.isEmpty() && m_hits.isEmpty()) {
        m_found->addItem(tr("No setting is called so."));
        m_found->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_found->setVisible(!words.isEmpty());
    m_list->setVisible(words.isEmpty());
    if (!m_hits.isEmpty())
        m_found->setCurrentRow(0);
}

void SettingsDialog::goToFound(int index)
{
    if (index < 0 || index >= m_hits.size())
        return;
    const auto [place, field] = m_hits.at(index);
    m_search->clear();
    m_list->setCurrentRow(place);
    if (auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget()))
        scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::ShortcutFocusReason);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_found->currentRow();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToFound(row);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (m_hits.isEmpty()) {
            m_list->setFocus();
            return true;
        }
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_found->setCurrentRow(qBound(0, row + step, static_cast<int>(m_hits.size()) - 1));
        return true;
    }
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Pages"));
    m_found->setAccessibleName(tr("Found"));
    m_close->setText(tr("Close"));
    for (int i = 0; i < m_pages.size(); ++i)
        m_list->item(i)->setText(m_pages.at(i).title());
    if (m_stack->currentIndex() >= 0 && m_stack->currentIndex() < m_pages.size())
        m_title->setText(m_pages.at(m_stack->currentIndex()).title());
}

} // namespace kidoku::ui
