// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replies/drafts.h"
#include "replies/outbox.h"
#include "replies/quota_watch.h"
#include "replies/saved_replies.h"
#include "store/reply_tokens.h"
#include "ui/reply/bubble_edit.h"
#include "ui/window/window_rig.h"

#include <QPushButton>

//! The real window with all that writing to customers needs. LINE is a server that the test
//! scripts; what it is told is judged by what came to it.
namespace kidoku::testing {

class ReplyRig : public WindowRig
{
public:
    ReplyRig()
    {
        completeAccount = [this](ui::AccountServices &own) {
            replies::OutboxConfig outboxConfig;
            outboxConfig.account = config.account;
            outboxConfig.by = config.by;
            outboxConfig.markFirst = false;
            outboxConfig.retry.backoff.jitter = 0;
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
    ~ReplyRig()
    {
        closeWindow();
        saved.reset();
        drafts.reset();
        quota.reset();
        outbox.reset();
    }
    Q_DISABLE_COPY_MOVE(ReplyRig)

    //! Opens the window with one chat chosen.
    ConversationId begin(const QString &name = QStringLiteral("佐藤"))
    {
        if (!start())
            return {};
        const auto chat = customer(name);
        return open() && choose(chat) ? chat : ConversationId();
    }
    bool choose(ConversationId chat)
    {
        return QTest::qWaitFor([&] { return list()->indexOf(chat).isValid(); }, 20'000)
            && (list()->choose(chat), console->current() == chat);
    }
    [[nodiscard]] QList<ui::BubbleEdit *> bubbles() const
    {
        auto all = window->findChildren<ui::BubbleEdit *>();
        all.removeIf([](const ui::BubbleEdit *edit) { return !edit->isVisible(); });
        return all;
    }
    [[nodiscard]] ui::BubbleEdit *edit() const
    {
        auto *focused = qobject_cast<ui::BubbleEdit *>(QApplication::focusWidget());
        return focused ? focused : bubbles().value(0);
    }
    //! As if written by keys.
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    //! Texts of what was sent, one string for each call; bubbles divided by "|".
    [[nodiscard]] QStringList sent() const
    {
        QStringList calls;
        for (int i = 0; i < this->calls(); ++i) {
            const QByteArray &target = server.request(i).target;
            if (!target.endsWith("/push") && !target.endsWith("/reply"))
                continue;
            QStringList texts;
            const QJsonArray messages = bodyOf(i).value(QLatin1String("messages")).toArray();
            for (const QJsonValue &message : messages)
                texts.append(message.toObject().value(QLatin1String("text")).toString());
            calls.append(texts.join(QLatin1Char('|')));
        }
        return calls;
    }

    std::unique_ptr<replies::Outbox> outbox;
    std::unique_ptr<replies::QuotaWatch> quota;
    std::unique_ptr<replies::Drafts> drafts;
    std::unique_ptr<replies::SavedReplies> saved;
};

} // namespace kidoku::testing
