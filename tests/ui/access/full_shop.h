// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replies/drafts.h"
#include "replies/outbox.h"
#include "replies/quota_watch.h"
#include "replies/saved_replies.h"
#include "store/reply_tokens.h"
#include "ui/reply/bubble_edit.h"
#include "ui/window/shop.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenuBar>

//! The shop with people in every state, replies and all, and the scenes in which its window shows
//! everything that it has.
namespace kidoku::testing {

class FullShop : public Shop
{
public:
    FullShop()
    {
        completeAccount = [this](ui::AccountServices &own) {
            replies::OutboxConfig outboxConfig;
            outboxConfig.account = config.account;
            outboxConfig.by = config.by;
            outboxConfig.markFirst = false;
            outbox
                = std::make_unique<replies::Outbox>(outboxConfig, *store, *client, clock, nullptr);
            finishes(outbox->start());
            quota = std::make_unique<replies::QuotaWatch>(*client);
            own.outbox = outbox.get();
            own.quota = quota.get();
        };
        complete = [this](ui::Services &services) {
            drafts = std::make_unique<replies::Drafts>(*store, clock);
            drafts->load();
            saved = std::make_unique<replies::SavedReplies>(*store);
            services.drafts = drafts.get();
            services.savedReplies = saved.get();
        };
    }
    ~FullShop()
    {
        closeWindow();
        saved.reset();
        drafts.reset();
        quota.reset();
        outbox.reset();
    }
    Q_DISABLE_COPY_MOVE(FullShop)

    static QList<const char *> scenes()
    {
        return {"waiting", "failed",  "sending",    "read",     "nothing", "find in chat",
                "search",  "several", "five parts", "switcher", "menu bar"};
    }
    //! Brings the window there; scenes come in any order.
    void show(const QByteArray &scene)
    {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        if (QWidget *focused = window->focusWidget())
            focused->clearFocus();
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QTest::keyClick(window.get(), Qt::Key_Escape);
        if ((scene == "menu bar") != window->menuBar()->isVisible())
            find<QAction>("actionShowMenuBar")->trigger();
        list()->choose(scene == "failed"        ? kenji
                           : scene == "sending" ? tanaka
                           : scene == "read"    ? anna
                           : scene == "nothing" ? somchai
                                                : sato);
        if (scene == "find in chat") {
            find<QAction>("actionFindInChat")->trigger();
            write(QString::fromUtf8("おはよう"));
        }
        if (scene == "search") {
            find<QAction>("actionSearchAll")->trigger();
            write(QString::fromUtf8("おはよう"));
            const auto *found = find<QAbstractItemView>("searchResults");
            (void)QTest::qWaitFor([found] { return found->model()->rowCount() > 1; });
        }
        if (scene == "switcher")
            find<QAction>("actionQuickSearch")->trigger();
        if (scene == "several")
            list()->selectAll();
        if (scene == "five parts") {
            find<QAction>("actionWriteReply")->trigger();
            for (int part = 0; part < 5; ++part) {
                auto *edit = qobject_cast<ui::BubbleEdit *>(window->focusWidget());
                if (!edit)
                    break;
                QTest::keyClicks(edit, QStringLiteral("Part"));
                if (auto *more = find<QAbstractButton>("addBubble"))
                    more->click();
            }
        }
    }

    //! Into the field that has the keyboard, letters that no key has.
    void write(const QString &text) const
    {
        if (auto *field = qobject_cast<QLineEdit *>(window->focusWidget()))
            field->setText(text);
    }

    std::unique_ptr<replies::Outbox> outbox;
    std::unique_ptr<replies::QuotaWatch> quota;
    std::unique_ptr<replies::Drafts> drafts;
    std::unique_ptr<replies::SavedReplies> saved;
};

} // namespace kidoku::testing
