// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recording/recorder.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace kidoku::ui {

//! The red sign that says that webhooks are being recorded, for as long as they are, with the way
//! to stop; then what became of it, until it is closed. GUI thread; \a recorder outlives it.
class RecordBar : public QFrame
{
    Q_OBJECT

public:
    RecordBar(recording::Recorder &recorder, const Theme &theme, QWidget *parent = nullptr);

    //! Before the recorder starts: whose webhooks, and for how long at most.
    void setSubject(const QString &account, core::Milliseconds time);

Q_SIGNALS:
    //! The bar is to be seen, or no longer.
    void wanted(bool wanted);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Outcome
    {
        recording::Recorder::End how;
        QString detail;
    };
    void retranslate();
    void tell();
    void take(recording::Recorder::End how, const QString &detail);
    [[nodiscard]] QString words() const;

    recording::Recorder &m_recorder;
    const Theme &m_theme;
    QString m_account;
    core::Milliseconds m_time{0};
    std::optional<Outcome> m_outcome; //!< while it is off
    QTimer m_second;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace kidoku::ui
