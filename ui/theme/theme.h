// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/desktop_wishes.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPointer>

//! The look of Kidoku: one accent, meaning colours with enough contrast in light and dark, text
//! sizes, icons. Light or dark follows the setting, and with "system" the palette that the
//! desktop gave; a change reaches every widget through changed(). GUI thread.
namespace kidoku::models {
enum class StateIcon;
enum class Tone;
} // namespace kidoku::models

namespace kidoku::ui {

class Style;

struct Colors
{
    QColor window, panel, field, border; //!< surfaces, from back to front, and lines
    QColor outline; //!< of what takes input; 3:1 on every surface, as lines between panes are not
    QColor text, muted;                  //!< muted still has 4.5:1 on panel
    QColor accent, accentSoft, onAccent; //!< button and badge, its pale ground, text on it
    QColor warning, warningSoft;
    QColor danger, dangerSoft;
    QColor bubbleIn, bubbleOut; //!< message grounds
    QColor selection;
};

enum class TextSize { Caption, Small, Body, Strong, Title };

class Theme : public QObject
{
    Q_OBJECT

public:
    //! Styles the application; \a mode is the Theme setting: "system", "light", "dark",
    //! "high-contrast".
    explicit Theme(const QString &mode, QObject *parent = nullptr);
    //! Gives the application its own font and palette back.
    ~Theme() override;

    void setMode(const QString &mode);
    //! With "system" they decide; light or dark also with "high-contrast".
    void setWishes(const DesktopWishes &wishes);
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    //! Nothing may move that does not have to; for whatever animates.
    [[nodiscard]] bool reducedMotion() const { return m_wishes.reducedMotion; }
    //! Size of all text, 100 is the desktop's own; kept within 50 … 300.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] QColor tone(models::Tone tone) const;
    [[nodiscard]] QColor toneSoft(models::Tone tone) const;
    //! Derived from the application's font, so zoom and the desktop's size are respected; letters
    //! that it has not come from a font of the language.
    [[nodiscard]] QFont font(TextSize size) const;
    //! The state's shape in the tone's colour, crisp at \a ratio.
    [[nodiscard]] QPixmap stateIcon(models::StateIcon icon, models::Tone tone, int size,
                                    qreal ratio) const;
    //! Of an account, by its number; white letters can be read on it. Any number is taken.
    [[nodiscard]] QColor accountColor(int number) const;
    //! A stable colour for a person's initials, from the id.
    [[nodiscard]] QColor avatarColor(const QString &id) const;
    //! Paints the round avatar with the initial of \a name.
    void paintAvatar(QPainter &painter, const QRect &rect, const QString &id,
                     const QString &name) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< PaletteChange of the desktop

private:
    [[nodiscard]] QStringList families() const;
    void adoptDesktop();
    void apply();

    QString m_mode;
    DesktopWishes m_wishes;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_applying = false; //!< the palette change that comes is our own
    int m_zoom = 100;
    Colors m_colors;
    QPalette m_systemPalette;
    QPalette m_ownPalette; //!< as the application has it while nobody else changes it
    QFont m_systemFont;
    QStringList m_families;  //!< the desktop's, then those of the language's own letters
    QPointer<Style> m_style; //!< owned by the application
};

} // namespace kidoku::ui
