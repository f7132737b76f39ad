// SPDX-License-Identifier: Apache-2.0
#include "phone_window.h"

#include "core/text.h"
#include "phone_view.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int mostPhones = 3;

} // namespace

PhoneWindow::PhoneWindow(const Theme &theme, AccountName accountName, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_accountName(std::move(accountName))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("phoneWindow"));
    m_row->setContentsMargins(24, 24, 24, 24);
    m_row->setSpacing(24);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    resize(720, 680);
    retranslate();
}

void PhoneWindow::setPhones(const QString &person, const QList<demo::Phone> &phones)
{
    m_person = person;
    const auto count = std::min(qsizetype(mostPhones), phones.size());
    while (m_views.size() < count) {
        auto *view = new PhoneView(m_theme, this);
        m_row->addWidget(view);
        view->QWidget::show();
        m_views.append(view);
    }
    while (m_views.size() > count)
        delete m_views.takeLast();
    for (qsizetype i = 0; i < count; ++i)
        m_views.at(i)->show(m_accountName(phones.at(i).account), phones.at(i));
    retranslate();
}

void PhoneWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PhoneWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().window);
}

void PhoneWindow::retranslate()
{
    setWindowTitle(m_person.isEmpty()
                       ? tr("Customer's phone (demo)")
                       : tr("%1's phone (demo)").arg(core::singleLine(m_person, 60)));
}

} // namespace kidoku::ui
