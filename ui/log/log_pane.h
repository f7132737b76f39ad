// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"
#include "save_file.h"

#include <QWidget>

#include <array>

class QLabel;
class QTimer;

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class LogActions;
class LogBar;
class LogTable;
class Theme;

//! The log: what came in, what went to LINE, how it ended and when the next try is due. It gives
//! no orders itself; what the user asks for leaves as signals. GUI thread.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    LogPane(models::LogModel &model, core::Settings &settings, const Theme &theme,
            QWidget *parent = nullptr);

    //! The one that "This conversation" shows.
    void setConversation(core::ConversationId conversation);
    void setFailedMarks(int count);
    void showView(models::LogView view);
    //! The conversation of the current row, when the log has the keyboard.
    [[nodiscard]] core::ConversationId focusedConversation() const;
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    void exportRows();

Q_SIGNALS:
    void goToRequested(kidoku::core::ConversationId conversation);
    void retryRequested(kidoku::core::ConversationId conversation);
    void cancelRequested(kidoku::core::ConversationId conversation);
    void retryFailedRequested();
    //! One line for the status bar: where the export went, or why not.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recount();
    void retranslate();
    void updateHint();

    models::LogModel &m_model;
    models::LogFilter m_shown;
    //! Only counted, never shown: Retries, Failures, Webhooks.
    std::array<models::LogFilter, 3> m_counted;
    core::ConversationId m_conversation;
    LogBar *m_bar;
    LogTable *m_table;
    LogActions *m_actions;
    QLabel *m_hint;
    QTimer *m_recount;
    FileChooser m_chooser = desktopFileChooser();
};

} // namespace kidoku::ui
