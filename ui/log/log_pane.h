// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_actions.h"
#include "models/log_filter.h"
#include "models/log_models.h"
#include "retry_run.h"
#include "save_file.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class LogBar;
class LogMenu;
class LogTree;
class Theme;
class TimelinePanel;

//! The log: what came in, what went to LINE, how it ended and when the next try is due. It gives
//! no orders itself; what the user asks for leaves as signals. GUI thread.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    LogPane(models::LogModels &models, core::Settings &settings, const Theme &theme,
            QWidget *parent = nullptr);

    //! The one that "This conversation" shows.
    void setConversation(core::ConversationId conversation);
    void setFailedMarks(int count);
    void showView(models::LogView view);
    //! How the marks stand; until it is given no row offers an order.
    void setMarkStatus(MarkStatusOf statusOf);
    void setCurlTarget(CurlTargetOf targetOf) { m_actions->setCurlTarget(std::move(targetOf)); }
    void setHeld(HeldOf heldOf) { m_actions->setHeld(std::move(heldOf)); }
    //! The current row, when the log has the keyboard.
    [[nodiscard]] std::optional<store::LogEntry> focusedEntry() const;
    //! Puts all that is known of the newest try to mark \a conversation into the clipboard.
    void copyNewestTry(core::ConversationId conversation);
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    //! What is shown; the ending of the file's name decides between CSV and JSON lines.
    void exportRows(bool jsonLines = false);

Q_SIGNALS:
    void goToRequested(kidoku::core::ConversationId conversation);
    void retryRequested(kidoku::core::ConversationId conversation,
                        kidoku::core::ReadRequestId request);
    void cancelRequested(kidoku::core::ConversationId conversation,
                         kidoku::core::ReadRequestId request);
    void retryFailedRequested();
    //! The operator wants nothing to leave for that account, or everything again.
    void holdRequested(const kidoku::core::AccountId &account, bool hold);
    void bundleRequested();
    //! One line for the status bar: where the export went, or why not.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectModels();
    void connectBar();
    void connectMenu();
    void connectActions();
    void connectTimeline();
    void setView(models::LogView view);
    void setTimes(models::LogTimes times, core::Timestamp base);
    void clearView();
    void goToBookmark(int step);
    void retryShown();
    void retrySince();
    //! Those of \a model that can be tried again at present.
    [[nodiscard]] QList<RetryRun::Mark> retryable(const QAbstractItemModel &model) const;
    [[nodiscard]] models::LogModel &sourceOf(models::LogView view) const;
    void fitTimeline();
    void recount();
    void retranslate();
    void updateHint();

    models::LogModels &m_models;
    core::Settings &m_settings;
    const Theme &m_theme;
    models::LogFilter m_shown;
    core::ConversationId m_conversation;
    MarkStatusOf m_statusOf;
    RetryRun m_run;
    LogBar *m_bar;
    TimelinePanel *m_timeline;
    LogTree *m_tree;
    LogActions *m_actions;
    LogMenu *m_menu;
    QLabel *m_hint;
    QTimer *m_recount;
    QTimer *m_tick; //!< while times are relative
    FileChooser m_chooser = desktopFileChooser();
};

} // namespace kidoku::ui
