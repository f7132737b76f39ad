// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "ui/window/banner.h"

//! Everything that can go wrong, as the window would tell it.
namespace kidoku::testing {

//! Every banner that there can be, by its cause.
inline QList<ui::BannerFacts> allTroubles()
{
    QList<ui::BannerFacts> list;
    const auto add = [&list](auto change) {
        ui::BannerFacts facts;
        facts.now = {1'795'423'152'000};
        facts.account = QStringLiteral("Aozora Flowers");
        facts.stream.state = relay::StreamState::Live;
        facts.lastHeard = facts.now;
        facts.waitingMarks = 1234;
        change(facts);
        list.append(facts);
    };
    using line::Reason;
    for (int reason = 1; reason <= int(Reason::Cancelled); ++reason) {
        add([reason](ui::BannerFacts &f) { f.pausedFor = Reason(reason); });
        add([reason](ui::BannerFacts &f) {
            f.pausedFor = Reason(reason);
            f.gateway = true;
        });
    }
    for (int trouble = 1; trouble <= int(relay::StreamTrouble::TooLarge); ++trouble) {
        for (const auto state : {relay::StreamState::Stopped, relay::StreamState::Waiting}) {
            add([trouble, state](ui::BannerFacts &f) {
                f.stream.state = state;
                f.stream.trouble = relay::StreamTrouble(trouble);
                f.stream.failures = 9;
            });
        }
    }
    for (int kind = 0; kind <= int(store::StoreError::Kind::Failed); ++kind)
        add([kind](ui::BannerFacts &f) {
            f.store = store::StoreError{store::StoreError::Kind(kind), {}};
        });
    for (const auto verdict :
         {inbox::PreflightVerdict::AutomaticRead, inbox::PreflightVerdict::OldApiWithChat})
        add([verdict](ui::BannerFacts &f) { f.preflight = verdict; });
    add([](ui::BannerFacts &f) { f.lineOutage = true; });
    add([](ui::BannerFacts &f) { f.clockOff = std::chrono::minutes(7); });
    add([](ui::BannerFacts &f) { f.falseSignatures = 23; });
    add([](ui::BannerFacts &f) { f.wrongDestinations = 23; });
    add([](ui::BannerFacts &f) { f.secretsInMemory = true; });
    add([](ui::BannerFacts &f) { f.demo = true; });
    return list;
}

//! Every state in which a read mark of \a conversation can stay for a while, by its cause.
inline QList<readmarks::MarkStatus> allMarks(const store::Conversation &conversation,
                                             core::Timestamp now)
{
    using readmarks::MarkState;
    QList<readmarks::MarkStatus> list;
    for (const MarkState state :
         {MarkState::Holding, MarkState::Queued, MarkState::Sending, MarkState::Waiting,
          MarkState::WaitingForLine, MarkState::Paused, MarkState::Failed}) {
        for (int reason = 0; reason <= int(line::Reason::Cancelled); ++reason) {
            for (const auto api : {store::ReadApi::Token, store::ReadApi::User}) {
                readmarks::MarkStatus mark;
                mark.conversation = conversation.id;
                mark.request = {1};
                mark.state = state;
                mark.api = api;
                mark.upTo = conversation.lastIncoming;
                mark.until = now + std::chrono::minutes(2);
                mark.givesUpAt = now + std::chrono::minutes(30);
                mark.attempts = 12;
                mark.last.reason = line::Reason(reason);
                list.append(mark);
            }
        }
    }
    list.append(list.constLast());
    list.last().gaveUp = true;
    return list;
}

} // namespace kidoku::testing
