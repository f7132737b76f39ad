// SPDX-License-Identifier: Apache-2.0
#include "setup_wizard.h"

#include "account_page.h"
#include "mark_page.h"
#include "message_page.h"
#include "models/state_text.h"
#include "notice_page.h"
#include "relay_page.h"
#include "start_page.h"
#include "summary_page.h"
#include "ui/theme/plain_text.h"
#include "webhook_page.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kidoku::ui {

using core::Setting;

namespace {

constexpr int accountStep = 2; //!< the last one before the account is in the book

} // namespace

SetupWizard::SetupWizard(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_context{services, {}, {}, {}, {}}
    , m_progress(mutedLabel(services.theme, TextSize::Small, this))
    , m_title(plainLabel(services.theme, TextSize::Title, this))
    , m_stack(new QStackedWidget(this))
    , m_leave(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("setupWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(6);
    m_progress->setObjectName(QStringLiteral("setupProgress"));
    m_title->setObjectName(QStringLiteral("setupTitle"));
    m_title->setWordWrap(true);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_stack, 1);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    m_leave->setObjectName(QStringLiteral("setupLeave"));
    m_back->setObjectName(QStringLiteral("setupBack"));
    m_next->setObjectName(QStringLiteral("setupNext"));
    m_leave->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goOn);
    addPages();
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 36);
    retranslate();
    resume();
}

SetupWizard::~SetupWizard()
{
    page(step())->leave();
}

void SetupWizard::addPages()
{
    m_pages = {new StartPage(m_context, this),
               new RelayPage(m_context, this),
               new AccountPage(m_context, this),
               new WebhookPage(m_context, this),
               new MessagePage(m_context, this),
               new MarkPage(m_context, this),
               new NoticePage(m_context, this),
               new SummaryPage(
                   m_context, [this] { return gatherReport(); }, this)};
    for (SetupPage *page : std::as_const(m_pages)) {
        // Long words and large text: a page scrolls rather than being cut.
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
        connect(page, &SetupPage::completeChanged, this, &SetupWizard::follow);
        connect(page, &SetupPage::advanceRequested, this, &SetupWizard::goOn);
        connect(page, &SetupPage::demoRequested, this, &QDialog::accept);
    }
}

int SetupWizard::step() const
{
    return m_stack->currentIndex();
}

SetupPage *SetupWizard::page(int step) const
{
    return m_pages.at(step);
}

// What was typed of an account that is not in the book yet waits in the settings, without secrets.
void SetupWizard::resume()
{
    core::Settings &settings = m_context.services.settings;
    const core::AccountId channel{settings.text(Setting::SetupChannel)};
    int step = settings.number(Setting::SetupStep);
    const auto known = m_context.services.book.find(channel);
    if (known && m_context.services.accounts.of(channel)) {
        m_context.account.entry = *known;
        m_context.id = channel;
        m_context.info = m_context.services.accounts.of(channel)->preflight.status().info;
    } else {
        m_context.account.entry.id = channel;
        m_context.account.entry.relay = QUrl(settings.text(Setting::SetupRelay));
        if (!m_context.services.lineApi.isEmpty())
            m_context.account.entry.lineApi = m_context.services.lineApi;
        m_context.account.entry.color = m_context.services.book.freeColor();
        // The console token has to be typed again, as it is kept nowhere yet.
        step = qMin(step, accountStep - 1);
    }
    goTo(step);
}

void SetupWizard::remember()
{
    core::Settings &settings = m_context.services.settings;
    const accounts::Entry &entry = m_context.account.entry;
    settings.set(Setting::SetupStep, step());
    settings.set(Setting::SetupChannel, entry.id.value);
    settings.set(Setting::SetupRelay,
                 entry.relay.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

void SetupWizard::reject()
{
    // Takes along what is typed on the page of the relay.
    if (m_context.id.isEmpty() && step() == 1)
        (void)page(step())->accept();
    remember();
    QDialog::reject();
}

void SetupWizard::goTo(int step)
{
    page(this->step())->leave();
    m_stack->setCurrentIndex(qBound(0, step, static_cast<int>(m_pages.size()) - 1));
    SetupPage *now = page(this->step());
    now->retranslate();
    now->enter();
    retranslate();
    follow();
    if (!now->focusWidget() || !now->isAncestorOf(focusWidget()))
        m_next->setFocus(Qt::OtherFocusReason);
}

void SetupWizard::goOn()
{
    if (!page(step())->isComplete() || !page(step())->accept())
        return;
    if (step() + 1 < m_pages.size()) {
        goTo(step() + 1);
        remember();
        return;
    }
    core::Settings &settings = m_context.services.settings;
    for (const Setting setting : {Setting::SetupStep, Setting::SetupChannel, Setting::SetupRelay})
        settings.set(setting, setting == Setting::SetupStep ? QVariant(0) : QVariant(QString()));
    accept();
}

void SetupWizard::follow()
{
    m_back->setEnabled(step() > 0);
    m_next->setEnabled(page(step())->isComplete());
}

QString SetupWizard::gatherReport() const
{
    QStringList lines{
        tr("Kidoku %1, %2")
            .arg(QStringLiteral(KIDOKU_VERSION), models::stampTime(m_context.services.clock.now())),
        tr("Account: %1").arg(m_context.services.accounts.name(m_context.id)),
        {}};
    for (const SetupPage *page : m_pages) {
        const QString report = page->report();
        if (!report.isEmpty())
            lines.append({page->title(), report, {}});
    }
    return lines.join(QLatin1Char('\n'));
}

void SetupWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SetupWizard::retranslate()
{
    setWindowTitle(tr("Set up an account"));
    for (SetupPage *page : std::as_const(m_pages))
        page->retranslate();
    m_progress->setText(tr("Step %1 of %2").arg(step() + 1).arg(m_pages.size()));
    m_title->setText(page(step())->title());
    m_leave->setText(tr("Lea&ve"));
    m_back->setText(tr("&Back"));
    m_next->setText(step() + 1 < m_pages.size() ? tr("&Next") : tr("&Finish"));
}

} // namespace kidoku::ui
