// SPDX-License-Identifier: Apache-2.0
#include "notice_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kidoku::ui {

NoticePage::NoticePage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_words(addWords())
    , m_try(new QPushButton(this))
    , m_question(nullptr)
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
    , m_advice(nullptr)
{
    m_try->setObjectName(QStringLiteral("setupTryNotice"));
    m_yes->setObjectName(QStringLiteral("setupHeardYes"));
    m_no->setObjectName(QStringLiteral("setupHeardNo"));
    const auto addButtons = [this](const QList<QPushButton *> &buttons) {
        auto *line = new QHBoxLayout;
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            line->addWidget(button);
        }
        line->addStretch();
        m_column->addLayout(line);
    };
    addButtons({m_try});
    m_question = addStrong();
    addButtons({m_yes, m_no});
    m_advice = addWords();
    m_column->addStretch();
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_context.services.tryNotice)
            m_context.services.tryNotice();
        else
            QApplication::beep();
        QApplication::alert(window());
        m_heard = Heard::Asked;
        follow();
    });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_heard = Heard::Yes;
        follow();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        m_heard = Heard::No;
        follow();
    });
}

QString NoticePage::title() const
{
    return tr("Sound and notification");
}

void NoticePage::follow()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_yes),
                            static_cast<QWidget *>(m_no)})
        widget->setVisible(m_heard != Heard::Untried);
    m_advice->setVisible(m_heard == Heard::No || m_heard == Heard::Yes);
    m_advice->setText(m_heard == Heard::Yes
                          ? tr("✓ You will notice new messages.")
                          : tr("Look at the volume of this computer, at the sound for system "
                               "alerts, and whether a mode that silences notifications is on."));
}

QString NoticePage::report() const
{
    switch (m_heard) {
    case Heard::Yes:
        return tr("Sound and notification: noticed.");
    case Heard::No:
        return tr("Sound and notification: not noticed.");
    case Heard::Untried:
    case Heard::Asked:
        break;
    }
    return tr("Sound and notification: not tried.");
}

void NoticePage::retranslate()
{
    m_words->setText(tr("A new message makes a sound and asks for your attention."));
    m_try->setText(tr("&Try it"));
    m_question->setText(tr("Did you hear it?"));
    m_yes->setText(tr("&Yes"));
    m_no->setText(tr("N&o"));
    follow();
}

} // namespace kidoku::ui
