// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "focus_guide.h"
#include "icons.h"
#include "models/state_text.h"
#include "palette.h"
#include "style.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBoundaryFinder>

namespace kidoku::ui {

namespace {

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

// Qt's font where no desktop names one is 9 pt of "Sans Serif": too small to read all day.
QFont readableFont(QFont font)
{
    if (font.family() == QLatin1String("Sans Serif") && font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

// One code point of Han looks different in Japan, Taiwan and Hong Kong. Asked for none of them by
// name, the desktop gives the letters of its own language, not of ours.
QStringList familiesOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Japanese:
        return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")};
    case QLocale::Chinese:
        if (locale.territory() == QLocale::HongKong || locale.territory() == QLocale::Macao)
            return {QStringLiteral("Noto Sans CJK HK"), QStringLiteral("Noto Sans HK")};
        return {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Noto Sans TC")};
    case QLocale::Thai:
        return {QStringLiteral("Noto Sans Thai")};
    default:
        return {};
    }
}

QString iconName(models::StateIcon icon)
{
    switch (icon) {
    case models::StateIcon::None:
        break;
    case models::StateIcon::NotRead:
        return QStringLiteral("state-not-read");
    case models::StateIcon::Hold:
        return QStringLiteral("state-hold");
    case models::StateIcon::Queue:
        return QStringLiteral("state-queue");
    case models::StateIcon::Pause:
        return QStringLiteral("state-pause");
    case models::StateIcon::Send:
        return QStringLiteral("state-send");
    case models::StateIcon::Retry:
        return QStringLiteral("state-retry");
    case models::StateIcon::Read:
        return QStringLiteral("state-read");
    case models::StateIcon::Fail:
        return QStringLiteral("state-fail");
    case models::StateIcon::Automatic:
        return QStringLiteral("state-automatic");
    }
    return {};
}

// What stands in an avatar: the first letter as people see it, so never half an emoji.
QString initialOf(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return QStringLiteral("?");
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = finder.toNextBoundary();
    return trimmed.left(end > 0 ? end : 1).toUpper();
}

} // namespace

Theme::Theme(const QString &mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(readableFont(QApplication::font()))
    , m_families(families())
{
    m_style = new Style(lightColors());
    QApplication::setStyle(m_style);
    new FocusGuide(*this, this);
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    qApp->removeEventFilter(this);
    QApplication::setFont(m_systemFont);
    QApplication::setPalette(QPalette());
}

void Theme::setMode(const QString &mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setWishes(const DesktopWishes &wishes)
{
    if (m_wishes == wishes)
        return;
    m_wishes = wishes;
    apply();
}

void Theme::setZoom(int percent)
{
    const int zoom = qBound(50, percent, 300);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    apply();
}

QColor Theme::tone(models::Tone tone) const
{
    switch (tone) {
    case models::Tone::Neutral:
        break;
    case models::Tone::Accent:
        return m_colors.accent;
    case models::Tone::Warning:
        return m_colors.warning;
    case models::Tone::Danger:
        return m_colors.danger;
    }
    return m_colors.muted;
}

QColor Theme::toneSoft(models::Tone tone) const
{
    switch (tone) {
    case models::Tone::Neutral:
        break;
    case models::Tone::Accent:
        return m_colors.accentSoft;
    case models::Tone::Warning:
        return m_colors.warningSoft;
    case models::Tone::Danger:
        return m_colors.dangerSoft;
    }
    return m_colors.window;
}

QFont Theme::font(TextSize size) const
{
    QFont font = m_systemFont;
    if (!m_families.isEmpty())
        font.setFamilies(m_families);
    const qreal base = m_systemFont.pointSizeF() * m_zoom / 100;
    switch (size) {
    case TextSize::Caption:
        font.setPointSizeF(base * 0.85);
        break;
    case TextSize::Small:
        font.setPointSizeF(base * 0.92);
        break;
    case TextSize::Body:
        font.setPointSizeF(base);
        break;
    case TextSize::Strong:
        font.setPointSizeF(base);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        font.setPointSizeF(base * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QPixmap Theme::stateIcon(models::StateIcon icon, models::Tone tone, int size, qreal ratio) const
{
    const QString name = iconName(icon);
    return name.isEmpty() ? QPixmap() : tinted(name, this->tone(tone), size, ratio);
}

QColor Theme::accountColor(int number) const
{
    const QList<QColor> &colors = accountColors();
    return colors.at(qAbs(number) % colors.size());
}

QColor Theme::avatarColor(const QString &id) const
{
    // qHash differs between runs; a person's colour must not.
    quint32 hash = 2166136261u;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619u;
    hash ^= hash >> 15;
    const QList<QColor> &colors = avatarColors();
    return colors.at(hash % quint32(colors.size()));
}

void Theme::paintAvatar(QPainter &painter, const QRect &rect, const QString &id,
                        const QString &name) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(id));
    painter.drawEllipse(rect);
    QFont font = this->font(TextSize::Strong);
    font.setPixelSize(qMax(8, rect.height() * 2 / 5));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, initialOf(name));
    painter.restore();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool ofApplication = watched == qApp && event->type() == QEvent::ApplicationPaletteChange;
    // Qt tells later, and of our own changes too: only another palette than ours is news.
    if (!m_applying && ofApplication && QApplication::palette() != m_ownPalette) {
        m_systemPalette = QApplication::palette();
        apply();
    } else if (!m_applying && event->type() == QEvent::ThemeChange) {
        adoptDesktop();
    } else if (watched == qApp && event->type() == QEvent::LanguageChange) {
        const QStringList wanted = families();
        if (std::exchange(m_families, wanted) != wanted)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

// The desktop's font by its true name: an alias such as Sans Serif would come after any font that
// is there by the name asked for.
QStringList Theme::families() const
{
    const QStringList own = familiesOf(QLocale());
    return own.isEmpty() ? own : QStringList{QFontInfo(m_systemFont).family()} + own;
}

void Theme::adoptDesktop()
{
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette()); // back to what the desktop gives
        m_systemPalette = QApplication::palette();
    }
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const bool asSystem = m_mode != QLatin1String("light") && m_mode != QLatin1String("dark");
    m_dark = asSystem ? m_wishes.dark.value_or(looksDark(m_systemPalette))
                      : m_mode == QLatin1String("dark");
    m_highContrast
        = m_mode == QLatin1String("high-contrast") || (asSystem && m_wishes.highContrast);
    if (m_highContrast)
        m_colors = highContrastColors(m_dark);
    else
        m_colors = m_dark ? darkColors() : lightColors();
    if (m_style)
        m_style->setColors(m_colors);
    QApplication::setPalette(paletteFor(m_colors, m_dark));
    m_ownPalette = QApplication::palette();
    QApplication::setFont(font(TextSize::Body));
    Q_EMIT changed();
}

} // namespace kidoku::ui
