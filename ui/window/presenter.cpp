// SPDX-License-Identifier: Apache-2.0
#include "presenter.h"

#include "models/state_text.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/theme.h"

#include <QEvent>

#include <algorithm>

namespace kidoku::ui {

namespace {

constexpr int presenterZoom = 150;

} // namespace

int zoomOf(const core::Settings &settings)
{
    const int set = settings.number(core::Setting::ZoomPercent);
    return settings.flag(core::Setting::PresenterMode) ? std::max(set, presenterZoom) : set;
}

PresenterSign::PresenterSign(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("presenterSign"));
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &PresenterSign::applyTheme);
    applyTheme();
    retranslate();
}

void PresenterSign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void PresenterSign::retranslate()
{
    //: A sign in the top bar: names of customers are made up while it is there.
    setText(tr("Presenter: names are made up"));
    setToolTip(tipText(tr("Customers are shown under made-up names, and notifications are held "
                          "back. Click to end the presenter mode.")));
    setAccessibleDescription(tr("Ends the presenter mode"));
}

void PresenterSign::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Button, m_theme.toneSoft(models::Tone::Warning));
    colors.setColor(QPalette::ButtonText, m_theme.tone(models::Tone::Warning));
    setPalette(colors);
}

} // namespace kidoku::ui
