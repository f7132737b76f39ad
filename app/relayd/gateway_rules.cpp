// SPDX-License-Identifier: Apache-2.0
#include "relayd/gateway_rules.h"

#include <algorithm>

namespace kidoku::relayd {

namespace {

constexpr size_t longestId = 128;

struct Rule
{
    std::string_view pattern; //!< `*` stands for one id
    LineCallKind kind;
};

constexpr Rule rules[] = {
    {"/v2/bot/chat/markAsRead", LineCallKind::MarkByToken},
    {"/v2/bot/message/markAsRead", LineCallKind::MarkByUser},
    {"/v2/bot/message/reply", LineCallKind::Reply},
    {"/v2/bot/message/push", LineCallKind::Push},
    {"/v2/bot/message/quota", LineCallKind::Read},
    {"/v2/bot/message/quota/consumption", LineCallKind::Read},
    {"/v2/bot/info", LineCallKind::Read},
    {"/v2/bot/profile/*", LineCallKind::Read},
    {"/v2/bot/group/*/member/*", LineCallKind::Read},
    {"/v2/bot/room/*/member/*", LineCallKind::Read},
    {"/v2/bot/group/*/summary", LineCallKind::Read},
    {"/v2/bot/channel/webhook/endpoint", LineCallKind::Read},
    {"/v2/bot/channel/webhook/test", LineCallKind::Test},
    {"/v2/bot/message/*/content", LineCallKind::Content},
    {"/v2/bot/message/*/content/preview", LineCallKind::Content},
    {"/v2/bot/message/*/content/transcoding", LineCallKind::Content},
};

bool isId(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= longestId && std::ranges::all_of(text, fits);
}

std::string_view takeSegment(std::string_view &path)
{
    const size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    return segment;
}

bool fits(std::string_view path, std::string_view pattern)
{
    if (std::ranges::count(path, '/') != std::ranges::count(pattern, '/'))
        return false;
    while (!pattern.empty()) {
        const std::string_view wanted = takeSegment(pattern);
        const std::string_view segment = takeSegment(path);
        if (wanted == "*" ? !isId(segment) : segment != wanted)
            return false;
    }
    return true;
}

} // namespace

std::optional<LineCallKind> lineCallOf(std::string_view path)
{
    const auto rule = std::ranges::find_if(
        rules, [path](const Rule &candidate) { return fits(path, candidate.pattern); });
    if (rule == std::end(rules))
        return {};
    return rule->kind;
}

std::string_view methodOf(LineCallKind kind)
{
    const bool isRead = kind == LineCallKind::Read || kind == LineCallKind::Content;
    return isRead ? "GET" : "POST";
}

} // namespace kidoku::relayd
