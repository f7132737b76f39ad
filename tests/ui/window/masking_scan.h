// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window_rig.h"

#include "models/log_export.h"
#include "models/log_model.h"
#include "models/thread_model.h"
#include "store/log_table.h"
#include "support/paint_recorder.h"
#include "ui/log/log_clip.h"
#include "ui/search/search_model.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QPushButton>

//! Everything that somebody could read off the program: what is painted, what the accessible tree
//! says, titles, tool tips, what the models hand out, what is copied and exported.
namespace kidoku::testing {

//! Paints nothing and remembers every text.
class TextEngine : public TextPaintEngine
{
public:
    explicit TextEngine(QStringList &texts)
        : m_texts(texts)
    {}
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        m_texts.append(item.text());
    }

private:
    QStringList &m_texts;
};

class MaskingScan
{
public:
    explicit MaskingScan(WindowRig &rig)
        : m_rig(rig)
    {}

    //! By what it was found in.
    [[nodiscard]] QMap<QString, QString> all()
    {
        m_found.clear();
        painted();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            add("title", top->windowTitle());
            if (top->isVisible())
                spoken(QAccessible::queryAccessibleInterface(top), 0);
        }
        for (const QWidget *widget : m_rig.window->findChildren<QWidget *>())
            add("tool tip", widget->toolTip());
        rows("list", m_rig.console->conversations());
        rows("thread", m_rig.console->thread());
        rows("log", m_rig.console->log().all());
        for (auto *view : m_rig.window->findChildren<QAbstractItemView *>()) {
            if (view->model())
                rows("view", *view->model());
        }
        records();
        copies();
        return m_found;
    }

private:
    void add(const char *where, const QString &text)
    {
        if (!text.isEmpty())
            m_found[QLatin1String(where)] += text + QLatin1Char('\n');
    }
    void painted()
    {
        QStringList texts;
        TextEngine engine(texts);
        PaintRecorder device(m_rig.window->size(), engine);
        QPainter painter(&device);
        m_rig.window->render(&painter);
        painter.end();
        // A text of several scripts is painted in parts.
        add("painted", texts.join(QLatin1Char('\n')) + QLatin1Char('\n') + texts.join(QString()));
    }
    void spoken(QAccessibleInterface *one, int depth)
    {
        if (!one || depth > 30)
            return;
        for (int text = 0; text <= QAccessible::Help; ++text)
            add("accessible", one->text(QAccessible::Text(text)));
        for (int child = 0; child < one->childCount(); ++child)
            spoken(one->child(child), depth + 1);
    }
    void rows(const char *where, const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(where, index.data(role).toString());
                for (int role = Qt::UserRole + 1; role < Qt::UserRole + 20; ++role)
                    add(where, index.data(role).toString());
            }
            rows(where, model, model.index(row, 0, parent));
        }
    }
    void add(const char *where, const store::Conversation &record)
    {
        for (const QString &text :
             {record.name, record.chat.value, record.pictureUrl, record.preview, record.readBy})
            add(where, text);
    }
    void add(const char *where, const store::Message &message)
    {
        add(where, message.text);
        add(where, message.sender.value);
        add(where, QString::fromUtf8(message.detail));
    }
    void records()
    {
        auto &list = m_rig.console->conversations();
        for (int row = 0; row < list.rowCount(); ++row)
            add("record",
                list.index(row)
                    .data(int(models::ConversationRole::Record))
                    .value<store::Conversation>());
        list.forEach([this](const store::Conversation &record) { add("record", record); });
        if (const auto open = m_rig.console->conversation())
            add("record", *open);
        auto &thread = m_rig.console->thread();
        using models::ThreadRole;
        for (int row = 0; row < thread.rowCount(); ++row) {
            const QModelIndex index = thread.index(row);
            add("record", index.data(int(ThreadRole::Record)).value<store::Message>());
            add("record", index.data(int(ThreadRole::Body)).value<models::MarkedText>().text);
            add("record", index.data(int(ThreadRole::Quote)).value<models::ThreadQuote>().sender);
            add("record", index.data(int(ThreadRole::Quote)).value<models::ThreadQuote>().text);
            add("record", index.data(int(ThreadRole::SenderId)).value<core::LineChatId>().value);
        }
        for (auto *found : m_rig.window->findChildren<ui::SearchModel *>()) {
            for (int row = 0; row < found->rowCount(); ++row) {
                const auto one
                    = found->index(row).data(ui::SearchModel::RowRole).value<ui::SearchRow>();
                add("search", one.title.text + one.text.text + one.avatarId);
            }
        }
    }
    void copies()
    {
        const auto &log = m_rig.console->log().all();
        QModelIndexList rows;
        for (int row = 0; row < log.rowCount(); ++row)
            rows.append(log.index(row, 0));
        add("copied", ui::rowsAsText(rows) + ui::rowsAsCsv(rows));
        for (const QModelIndex &row : std::as_const(rows))
            add("copied", ui::rowDetails(row));
        add("exported", QString::fromUtf8(models::toCsv(log)));
        add("exported", QString::fromUtf8(models::toJsonLines(models::entryRows(log))));
        QGuiApplication::clipboard()->clear();
        if (auto *copy = m_rig.find<QPushButton>("detailsCopyId"))
            copy->click();
        add("copied", QGuiApplication::clipboard()->text());
    }

    WindowRig &m_rig;
    QMap<QString, QString> m_found;
};

} // namespace kidoku::testing
