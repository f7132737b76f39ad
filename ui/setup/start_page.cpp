// SPDX-License-Identifier: Apache-2.0
#include "start_page.h"

#include "core/languages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kidoku::ui {

StartPage::StartPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_words(addWords())
    , m_languageLabel(nullptr)
    , m_language(new QComboBox(this))
    , m_real(new QRadioButton(this))
    , m_realWords(nullptr)
    , m_demo(new QRadioButton(this))
    , m_demoWords(nullptr)
{
    m_languageLabel = addStrong();
    m_languageLabel->setBuddy(m_language);
    m_language->setObjectName(QStringLiteral("setupLanguage"));
    m_language->addItem(QString(), QString());
    for (const core::Language &language : core::languages())
        m_language->addItem(language.ownName, language.code);
    core::Settings &settings = context.services.settings;
    m_language->setCurrentIndex(
        qMax(0, m_language->findData(settings.text(core::Setting::Language))));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, &settings] {
        settings.set(core::Setting::Language, m_language->currentData());
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_language);
    line->addStretch();
    m_column->addLayout(line);
    m_column->addSpacing(8);
    m_real->setObjectName(QStringLiteral("setupReal"));
    m_real->setChecked(true);
    m_column->addWidget(m_real);
    m_realWords = addWords();
    m_demo->setObjectName(QStringLiteral("setupDemo"));
    m_column->addWidget(m_demo);
    m_demoWords = addWords();
    for (QLabel *label : {m_realWords, m_demoWords})
        label->setContentsMargins(26, 0, 0, 0);
    m_demo->setEnabled(bool(context.services.openDemo));
    m_column->addStretch();
}

QString StartPage::title() const
{
    return tr("Welcome to Kidoku");
}

bool StartPage::accept()
{
    if (!m_demo->isChecked())
        return true;
    m_context.services.openDemo();
    Q_EMIT demoRequested();
    return false;
}

void StartPage::retranslate()
{
    m_words->setText(tr("Kidoku shows the chats of LINE Official Accounts and tells customers "
                        "Read only when you say so."));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_real->setText(tr("Connect an &account"));
    m_realWords->setText(tr("You need the address of a relay and its console token. Nothing is "
                            "changed at LINE before the sixth step, and then only if you say so."));
    m_demo->setText(tr("Look at the &demo"));
    m_demoWords->setText(tr("A made-up shop with customers, in a window of its own. Works without "
                            "an account and sends nothing."));
}

} // namespace kidoku::ui
