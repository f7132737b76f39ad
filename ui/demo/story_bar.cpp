// SPDX-License-Identifier: Apache-2.0
#include "story_bar.h"

#include "fault_words.h"
#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

using Phase = demo::StoryState::Phase;

namespace {

// The stories that the demonstration can tell; titles are looked up when shown.
constexpr struct
{
    const char *name;
    const char *title;
} stories[] = {
    {"demo", QT_TRANSLATE_NOOP("kidoku::ui::StoryBar", "A day in the shop")},
    {"five-minutes", QT_TRANSLATE_NOOP("kidoku::ui::StoryBar", "Five minutes")},
    {"ninety-seconds", QT_TRANSLATE_NOOP("kidoku::ui::StoryBar", "Ninety seconds, by itself")},
    {"old-beside-new", QT_TRANSLATE_NOOP("kidoku::ui::StoryBar", "The old API beside the new one")},
    {"bad-day", QT_TRANSLATE_NOOP("kidoku::ui::StoryBar", "A bad day at LINE")},
    {"qa-drawer", QT_TRANSLATE_NOOP("kidoku::ui::StoryBar", "Questions and answers")},
};

QToolButton *button(const char *name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

QString newToken(const QList<demo::ActiveFault> &faults)
{
    for (const demo::ActiveFault &fault : faults) {
        if (!fault.newToken.isEmpty())
            return fault.newToken;
    }
    return {};
}

} // namespace

const QList<int> &StoryBar::speeds()
{
    static const QList<int> offered{1, 2, 4, 8};
    return offered;
}

StoryBar::StoryBar(demo::StoryClient &story, demo::FaultClient &faults, const Theme &theme,
                   QStringList scenarios, QWidget *parent)
    : QFrame(parent)
    , m_story(story)
    , m_faults(faults)
    , m_theme(theme)
    , m_scenarios(std::move(scenarios))
    , m_place(mutedLabel(theme, TextSize::Small, this))
    , m_caption(plainLabel(theme, TextSize::Title, this))
    , m_going(mutedLabel(theme, TextSize::Small, this))
    , m_token(button("copyNewToken", this))
    , m_pause(button("pauseStory", this))
    , m_next(button("nextStep", this))
    , m_more(button("storyMenu", this))
    , m_menu(new QMenu(this))
    , m_steps(new QMenu(this))
{
    setObjectName(QStringLiteral("storyBar"));
    setHelpTopic(this, "presenter");
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    m_going->setObjectName(QStringLiteral("activeFaults"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *above = new QHBoxLayout;
    above->setSpacing(16);
    above->addWidget(m_place);
    above->addWidget(m_going, 1);
    texts->addLayout(above);
    texts->addWidget(m_caption);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->addLayout(texts, 1);
    for (QToolButton *each : {m_token, m_pause, m_next, m_more})
        row->addWidget(each);

    connect(m_token, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(newToken(m_faults.active())); });
    connect(m_pause, &QToolButton::clicked, &m_story, &demo::StoryClient::pauseOrResume);
    connect(m_next, &QToolButton::clicked, &m_story, &demo::StoryClient::next);
    connect(&m_story, &demo::StoryClient::stateChanged, this, &StoryBar::showState);
    connect(&m_story, &demo::StoryClient::stepsChanged, this, &StoryBar::fillSteps);
    connect(&m_faults, &demo::FaultClient::changed, this, &StoryBar::showFaults);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void StoryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

// Captions follow the program's language, which is that of the default locale's texts.
QString StoryBar::language() const
{
    //: The language of this translation, as in the name of its file: en, ja, zh_TW, th.
    return tr("en");
}

void StoryBar::showState()
{
    const demo::StoryState &state = m_story.state();
    const QString caption = state.caption.in(language());
    const QString title = state.title.in(language());
    // A story without captions needs no room for them.
    const auto &steps = m_story.steps();
    const bool hasCaptions = std::any_of(
        steps.begin(), steps.end(), [](const auto &step) { return !step.caption.texts.isEmpty(); });
    m_caption->setVisible(hasCaptions);
    const QString shown = caption.isEmpty() ? title : caption;
    if (shown != m_caption->text()) {
        m_caption->setText(shown);
        if (!caption.isEmpty())
            announce(m_caption, caption);
    }
    const QString step
        = state.steps > 0 ? tr("Step %1 of %2").arg(state.step + 1).arg(state.steps) : QString();
    m_place->setText(hasCaptions ? step : title + QStringLiteral(" · ") + step);
    m_next->setEnabled(state.phase != Phase::Ended && state.next.index >= 0);
    m_pause->setEnabled(state.phase != Phase::Ended && state.phase != Phase::Stopped);
    m_pause->setText(state.phase == Phase::Paused ? tr("Resume") : tr("Pause"));
    for (QAction *action : m_menu->actions()) {
        const QVariant speed = action->property("speed");
        if (speed.isValid())
            action->setChecked(qFuzzyCompare(speed.toDouble(), state.speed));
        if (action->objectName() == QLatin1String("storyAutoplay"))
            action->setChecked(state.autoplay);
    }
}

void StoryBar::showFaults()
{
    QStringList words;
    for (const demo::ActiveFault &fault : m_faults.active()) {
        QString word = faultTitle(fault.name.isEmpty() ? fault.script : fault.name);
        if (fault.left)
            word = tr("%1 (%2 s left)").arg(word).arg((fault.left->count() + 999) / 1000);
        else if (fault.answersLeft)
            word = tr("%1 (%n answer(s) left)", nullptr, *fault.answersLeft).arg(word);
        words.append(word);
    }
    //: List of the faults that go on now; %1 is for example "Offline, 401".
    m_going->setText(words.isEmpty() ? QString()
                                     : tr("Faults: %1").arg(QLocale().createSeparatedList(words)));
    m_token->setVisible(!newToken(m_faults.active()).isEmpty());
}

void StoryBar::fillMenu()
{
    m_menu->clear();
    QMenu *others = m_menu->addMenu(tr("Another story"));
    for (const auto &[name, title] : stories) {
        const QString key = QLatin1String(name);
        if (!m_scenarios.contains(key))
            continue;
        QAction *action = others->addAction(tr(title));
        action->setObjectName(QStringLiteral("scenario ") + key);
        connect(action, &QAction::triggered, this, [this, key] { Q_EMIT scenarioChosen(key); });
    }
    m_steps->setTitle(tr("Go to step"));
    m_menu->addMenu(m_steps);
    QAction *again = m_menu->addAction(tr("Start over"));
    connect(again, &QAction::triggered, this, &StoryBar::startOverRequested);
    m_menu->addSeparator();
    for (const int speed : speeds()) {
        QAction *action = m_menu->addAction(tr("Speed %1×").arg(speed));
        action->setObjectName(QStringLiteral("speed %1").arg(speed));
        action->setProperty("speed", speed);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, speed] { m_story.setSpeed(speed); });
    }
    m_menu->addSeparator();
    QAction *autoplay = m_menu->addAction(tr("Plays by itself"));
    autoplay->setObjectName(QStringLiteral("storyAutoplay"));
    autoplay->setCheckable(true);
    connect(autoplay, &QAction::triggered, &m_story, &demo::StoryClient::setAutoplay);
}

void StoryBar::fillSteps()
{
    m_steps->clear();
    for (const demo::StoryStep &step : m_story.steps()) {
        const QString caption = step.caption.in(language());
        if (caption.isEmpty())
            continue;
        constexpr qsizetype longest = 60;
        const QString text = caption.size() > longest ? caption.first(longest) + u'…' : caption;
        QAction *action = m_steps->addAction(QString(text).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this,
                [this, index = step.index] { m_story.jump(index); });
    }
    m_steps->setEnabled(!m_steps->isEmpty());
    showState();
}

void StoryBar::retranslate()
{
    m_token->setText(tr("Copy the new token"));
    m_token->setToolTip(tr("To be pasted where the console asks for it"));
    m_next->setText(tr("Next step"));
    m_more->setText(tr("Story"));
    fillMenu();
    fillSteps();
    showFaults();
    showState();
}

void StoryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.toneSoft(models::Tone::Accent));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colors().border);
}

} // namespace kidoku::ui
