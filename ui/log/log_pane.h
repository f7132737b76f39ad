// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_actions.h"
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
    //! \a failures: all that are kept, also those that \a model no longer holds.
    LogPane(models::LogModel &model, models::LogModel &failures, core::Settings &settings,
            const Theme &theme, QWidget *parent = nullptr);

    //! The one that "This conversation" shows.
    void setConversation(core::ConversationId conversation);
    void setFailedMarks(int count);
    void showView(models::LogView view);
    //! How the marks stand; until it is given no row offers an order.
    void setMarkStatus(MarkStatusOf statusOf) { m_actions->setMarkStatus(std::move(statusOf)); }
    //! The current row, when the log has the keyboard.
    [[nodiscard]] std::optional<store::LogEntry> focusedEntry() const;
    //! Puts all that is known of the newest try to mark \a conversation into the clipboard.
    void copyNewestTry(core::ConversationId conversation);
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    void exportRows();

Q_SIGNALS:
    void goToRequested(kidoku::core::ConversationId conversation);
    void retryRequested(kidoku::core::ConversationId conversation,
                        kidoku::core::ReadRequestId request);
    void cancelRequested(kidoku::core::ConversationId conversation,
                         kidoku::core::ReadRequestId request);
    void retryFailedRequested();
    //! One line for the status bar: where the export went, or why not.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setView(models::LogView view);
    [[nodiscard]] models::LogModel &sourceOf(models::LogView view) const;
    void recount();
    void retranslate();
    void updateHint();

    models::LogModel &m_model;
    models::LogModel &m_failures;
    core::Settings &m_settings;
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
