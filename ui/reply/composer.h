// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/draft_tables.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kidoku::ui {

class BubbleEdit;

//! Where replies are written: one to five bubbles, what sending will do in words, the counter of
//! LINE's limit, Send. It sends nothing itself and knows no conversation. GUI thread.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    void setEnterSends(bool enterSends);
    void setDraft(const store::Draft &draft);
    [[nodiscard]] store::Draft draft() const;
    //! What would go out: without empty bubbles.
    [[nodiscard]] QStringList texts() const;
    //! Nothing can be written, and this is why; empty: it can.
    void setLocked(const QString &reason);
    //! What Send will do, and why it cannot (empty: it can).
    void setForecast(const QString &words, const QString &refusal);
    //! Something to know before the next reply; empty: nothing.
    void setWarning(const QString &words);
    void focusText();
    [[nodiscard]] BubbleEdit *active() const { return m_active; }
    void insertSaved(const QString &text, bool replacesSlash);

Q_SIGNALS:
    void edited();
    void sendRequested();
    void savedRepliesRequested();
    //! The cursor has moved or the text has changed.
    void cursorMoved();
    void keyOffered(int key, bool *taken);
    void escaped();
    //! The keyboard has left the text.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bubble
    {
        QWidget *row = nullptr;
        BubbleEdit *edit = nullptr;
        QPushButton *remove = nullptr;
    };
    BubbleEdit *addBubble(const QString &text, qsizetype at);
    void orderTabs();
    void removeBubble(const BubbleEdit *edit);
    void activate(BubbleEdit *edit);
    void addAfterActive();
    void splitLong();
    void send();
    void refresh();
    void nameBubbles();

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<Bubble> m_bubbles; //!< never empty
    BubbleEdit *m_active = nullptr;
    QPushButton *m_saved;
    QPushButton *m_add;
    QPushButton *m_split;
    QLabel *m_counter;
    QLabel *m_words;
    QLabel *m_warning;
    QPushButton *m_send;
    QString m_locked;
    QString m_forecast;
    QString m_refusal;
    bool m_enterSends = false;
    bool m_setting = false; //!< a draft is being put in: no edit of the operator's
};

} // namespace kidoku::ui
