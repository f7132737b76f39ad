// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/words.h"

#include <QWidget>

namespace kidoku::ui {

class Theme;

//! Shows whether the relay is heard: a dot and words in a pill.
class LivePill : public QWidget
{
    Q_OBJECT

public:
    explicit LivePill(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const PillWords &words);
    [[nodiscard]] const PillWords &words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    //! Screen readers were told of this trouble, once however long it lasts.
    void alerted(const QString &trouble);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
    void announce();

    const Theme &m_theme;
    PillWords m_words;
    QString m_told; //!< the trouble that was told last
};

} // namespace kidoku::ui
