// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/scope.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kidoku::relayd {

namespace {

constexpr std::array all{Scope::Watch, Scope::Mark, Scope::Reply, Scope::Admin};

} // namespace

std::string_view nameOf(Scope scope)
{
    switch (scope) {
    case Scope::Watch:
        return "watch";
    case Scope::Mark:
        return "mark";
    case Scope::Reply:
        return "reply";
    case Scope::Admin:
        return "admin";
    }
    return {};
}

Scopes Scopes::ofConsole()
{
    Scopes scopes;
    for (const Scope scope : {Scope::Watch, Scope::Mark, Scope::Reply})
        scopes.add(scope);
    return scopes;
}

core::Result<Scopes, QString> Scopes::parse(const QString &text)
{
    Scopes scopes;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const std::string name = word.trimmed().toStdString();
        const auto found
            = std::ranges::find_if(all, [&](Scope scope) { return nameOf(scope) == name; });
        if (found == all.end())
            return core::Failure{
                QStringLiteral("'%1' is no scope; there are watch, mark, reply and admin")
                    .arg(word.trimmed())};
        scopes.add(*found);
    }
    return scopes;
}

std::string Scopes::toString() const
{
    std::string text;
    for (const Scope scope : all) {
        if (!has(scope))
            continue;
        if (!text.empty())
            text += ',';
        text += nameOf(scope);
    }
    return text;
}

} // namespace kidoku::relayd
