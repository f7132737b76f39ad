// SPDX-License-Identifier: Apache-2.0
#include "entry_words_p.h"

#include <algorithm>
#include <array>

namespace kidoku::accounts {

namespace {

struct PolicyWord
{
    ReadPolicy policy;
    const char *word;
};
constexpr std::array policies{
    PolicyWord{ReadPolicy::Manual, "manual"},
    PolicyWord{ReadPolicy::OnReply, "onReply"},
    PolicyWord{ReadPolicy::OnDone, "onDone"},
    PolicyWord{ReadPolicy::AfterSeconds, "afterSeconds"},
    PolicyWord{ReadPolicy::OnArrival, "onArrival"},
};

} // namespace

QString wordOf(ReadPolicy policy)
{
    const auto found = std::find_if(policies.begin(), policies.end(),
                                    [policy](const auto &row) { return row.policy == policy; });
    return QLatin1String(found != policies.end() ? found->word : policies.front().word);
}

std::optional<ReadPolicy> policyNamed(const QString &word)
{
    const auto found = std::find_if(policies.begin(), policies.end(), [&word](const auto &row) {
        return word == QLatin1String(row.word);
    });
    if (found == policies.end())
        return std::nullopt;
    return found->policy;
}

std::optional<relay::Kind> kindNamed(const QString &word)
{
    for (const relay::Kind kind : {relay::Kind::Kidoku, relay::Kind::Smee, relay::Kind::Gosmee,
                                   relay::Kind::Nchan, relay::Kind::Mercure}) {
        if (relay::nameOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace kidoku::accounts
