// SPDX-License-Identifier: Apache-2.0
#include "help_window.h"

#include "core/fold.h"
#include "core/languages.h"
#include "core/settings.h"
#include "help_topics.h"
#include "help_view.h"
#include "ui/access/access.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr qsizetype longestHistory = 100;
constexpr QSize usualSize{940, 640};

// That of dates and numbers, which the program sets with the language.
QString language()
{
    return core::languageFor(QLocale().uiLanguages());
}

QString pageOf(const QListWidgetItem *item)
{
    return item ? item->data(pageRole).toString() : QString();
}

} // namespace

HelpWindow::HelpWindow(const Theme &theme, core::Settings &settings, KeysOf keysOf, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_keysOf(std::move(keysOf))
    , m_browser([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_pages(language(), m_keysOf)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_splitter(new QSplitter(this))
    , m_contents(new QListWidget(m_splitter))
    , m_nothing(mutedLabel(theme, TextSize::Body, m_contents))
    , m_view(new HelpView(theme, m_splitter))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowFlag(Qt::Window);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connectParts();
    applyTheme();
    retranslate();
    restore();
    showPage(welcomePage());
}

void HelpWindow::build()
{
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_forward->setObjectName(QStringLiteral("helpForward"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setTextElideMode(Qt::ElideNone);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setResizeMode(QListView::Adjust);
    m_contents->setSpacing(3);
    m_contents->setMinimumWidth(160);
    m_nothing->setObjectName(QStringLiteral("helpNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *column = new QVBoxLayout(m_contents->viewport());
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_nothing);
    column->addStretch();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    bar->addWidget(m_search, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(m_splitter, 1);
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_view);
    setTabOrder(m_view, m_back);
    setTabOrder(m_back, m_forward);
    followFont(m_theme, TextSize::Body, m_search);
    followFont(m_theme, TextSize::Body, m_contents);
    m_search->installEventFilter(this);
}

void HelpWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_nothing->isVisible())
            m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && pageOf(item) != m_page)
            open(pageOf(item));
    });
    connect(m_view, &HelpView::pageRequested, this, &HelpWindow::showPage);
    connect(m_view, &HelpView::siteRequested, this, [this](const QUrl &url) { m_browser(url); });
    connect(&m_theme, &Theme::changed, this, &HelpWindow::applyTheme);
}

void HelpWindow::showPage(const QString &page)
{
    const QString known = isHelpPage(page) ? page : welcomePage();
    if (!itemOf(known))
        m_search->clear(); // what is asked for is not among what was found
    open(known);
}

// Where one comes from is kept with how far it was read.
void HelpWindow::open(const QString &page)
{
    if (page.isEmpty() || page == m_page)
        return;
    if (m_at >= 0)
        m_history[m_at].scrolled = m_view->verticalScrollBar()->value();
    m_history.resize(m_at + 1);
    m_history.append({page, 0});
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_at = m_history.size() - 1;
    reload();
}

void HelpWindow::go(int steps)
{
    const qsizetype to = m_at + steps;
    if (to < 0 || to >= m_history.size())
        return;
    m_history[m_at].scrolled = m_view->verticalScrollBar()->value();
    m_at = to;
    if (!itemOf(m_history.at(to).page))
        m_search->clear();
    m_at = to; // clearing may have shown another page
    reload();
    m_view->verticalScrollBar()->setValue(m_history.at(m_at).scrolled);
}

void HelpWindow::reload()
{
    m_page = m_history.value(m_at, {welcomePage(), 0}).page;
    m_view->showPage(m_pages.markdown(m_page));
    const QStringList words = core::foldedWords(m_search->text());
    if (!words.isEmpty())
        m_view->markWords(words);
    setWindowTitle(tr("%1 – Kidoku Help").arg(m_pages.title(m_page)));
    m_view->setAccessibleName(m_pages.title(m_page));
    m_contents->setCurrentItem(itemOf(m_page));
    showButtons();
}

void HelpWindow::showButtons()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

QListWidgetItem *HelpWindow::itemOf(const QString &page) const
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (pageOf(m_contents->item(row)) == page)
            return m_contents->item(row);
    }
    return nullptr;
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    const QStringList found = m_pages.find(m_search->text());
    const bool all = m_search->text().trimmed().isEmpty();
    m_contents->clear();
    const auto add = [this](const QString &page) {
        auto *item = new QListWidgetItem(m_pages.title(page), m_contents);
        item->setData(pageRole, page);
    };
    if (!all) {
        for (const QString &page : found)
            add(page);
    } else {
        const QStringList titles{tr("Read marks"), tr("When something goes wrong"),
                                 tr("Working with Kidoku")};
        for (const HelpChapter &chapter : helpChapters()) {
            auto *item = new QListWidgetItem(titles.value(int(chapter.kind)), m_contents);
            item->setFlags(Qt::NoItemFlags);
            item->setFont(m_theme.font(TextSize::Strong));
            item->setForeground(m_theme.colors().muted);
            for (const QString &page : chapter.pages)
                add(page);
        }
    }
    m_nothing->setVisible(found.isEmpty());
    m_contents->setCurrentItem(itemOf(m_page));
}

// The page that is open stays while it is among what was found.
void HelpWindow::search()
{
    fillContents();
    const QStringList found = m_pages.find(m_search->text());
    if (!found.isEmpty() && !found.contains(m_page))
        open(found.constFirst());
    else
        m_view->markWords(core::foldedWords(m_search->text()));
}

void HelpWindow::retranslate()
{
    m_pages = HelpPages(language(), m_keysOf);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_nothing->setText(tr("No page contains these words."));
    const auto name = [](QToolButton *button, const QString &text, QKeySequence::StandardKey key) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        button->setAccessibleName(text);
        setTip(button, QStringLiteral("%1  %2").arg(text, keys));
    };
    name(m_back, tr("Back"), QKeySequence::Back);
    name(m_forward, tr("Forward"), QKeySequence::Forward);
    fillContents();
}

void HelpWindow::applyTheme()
{
    const Colors &colors = m_theme.colors();
    m_back->setIcon(tintedIcon(QStringLiteral("arrow-left"), colors.text));
    m_forward->setIcon(tintedIcon(QStringLiteral("arrow-right"), colors.text));
    fillContents();
}

void HelpWindow::restore()
{
    resize(usualSize);
    restoreGeometry(m_settings.value(core::Setting::HelpGeometry).toByteArray());
    m_splitter->setSizes({width() * 3 / 10, width() * 7 / 10});
}

void HelpWindow::save()
{
    m_settings.set(core::Setting::HelpGeometry, saveGeometry());
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const bool returns = event->type() == QEvent::ActivationChange && isActiveWindow();
    if (event->type() == QEvent::LanguageChange || (returns && keysHaveChanged())) {
        const int scrolled = m_view->verticalScrollBar()->value();
        retranslate();
        reload();
        m_view->verticalScrollBar()->setValue(scrolled);
    }
}

bool HelpWindow::keysHaveChanged() const
{
    return HelpPages(language(), m_keysOf).markdown(m_page) != m_pages.markdown(m_page);
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    save();
    QDialog::closeEvent(event);
}

// Esc gives up the search first, then closes.
void HelpWindow::reject()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    save();
    QDialog::reject();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back) || event->key() == Qt::Key_Back)
        go(-1);
    else if (event->matches(QKeySequence::Forward) || event->key() == Qt::Key_Forward)
        go(1);
    else if (event->matches(QKeySequence::Find) || event->matches(QKeySequence::HelpContents)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // no button of a dialog is meant
    else
        QDialog::keyPressEvent(event);
}

// Down leads from the field into what was found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_contents->count() > 0) {
        m_contents->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kidoku::ui
