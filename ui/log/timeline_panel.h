// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_timeline.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace kidoku::ui {

class TimelinePicture;

//! The picture of answers with its span, and in words what it shows. GUI thread.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive this.
    TimelinePanel(const models::LogTimeline &timeline, const Theme &theme,
                  QWidget *parent = nullptr);

    [[nodiscard]] TimelinePicture &picture() { return *m_picture; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    QComboBox *m_span;
    QLabel *m_words;
    TimelinePicture *m_picture;
    QTimer *m_soon; //!< entries come in floods, a picture need not
    QTimer *m_tick; //!< time goes on by itself
};

} // namespace kidoku::ui
