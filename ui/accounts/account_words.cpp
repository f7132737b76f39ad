// SPDX-License-Identifier: Apache-2.0
#include "account_words.h"

#include <QCoreApplication>

#include <array>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::AccountWords)
};

} // namespace

QString textOf(accounts::EntryProblem problem)
{
    using accounts::EntryProblem;
    switch (problem) {
    case EntryProblem::NoChannel:
        return Text::tr("The name of the channel at the relay is missing.");
    case EntryProblem::BadChannel:
        return Text::tr("A channel's name has only letters, digits, “-”, “_” and “.”, and at most "
                        "64 of them.");
    case EntryProblem::NoRelay:
        return Text::tr("The relay's address is missing.");
    case EntryProblem::BadRelay:
        return Text::tr("The relay's address must be like https://relay.example, without a user "
                        "name or password.");
    case EntryProblem::BadLineApi:
        return Text::tr("The address of LINE's API must be like https://api.line.me.");
    case EntryProblem::GatewayNeedsOurRelay:
        return Text::tr("Only a Kidoku relay can hold LINE's token and call LINE.");
    case EntryProblem::NameTooLong:
        return Text::tr("The name is too long; at most %n character(s) are shown.", nullptr,
                        int(accounts::longestName));
    case EntryProblem::BadLetter:
        return Text::tr("The sign of an account is one character.");
    case EntryProblem::BadColor:
        return Text::tr("There is no such colour.");
    case EntryProblem::BadSeconds:
        return Text::tr("The time must be between 1 and 60 seconds.");
    case EntryProblem::Duplicate:
        return Text::tr("There is an account of this channel already.");
    case EntryProblem::TooMany:
        return Text::tr("There are %n account(s), and no room for another.", nullptr,
                        accounts::mostAccounts);
    case EntryProblem::Unknown:
        return Text::tr("This account has been removed.");
    }
    return {};
}

QString textOf(accounts::ReadPolicy policy)
{
    using accounts::ReadPolicy;
    switch (policy) {
    case ReadPolicy::Manual:
        return Text::tr("Only when I mark it");
    case ReadPolicy::OnReply:
        return Text::tr("When I reply");
    case ReadPolicy::OnDone:
        return Text::tr("When I set it to Done");
    case ReadPolicy::AfterSeconds:
        return Text::tr("After I have looked at it for");
    case ReadPolicy::OnArrival:
        return Text::tr("At once on arrival");
    }
    return {};
}

QString meaningOf(accounts::ReadPolicy policy)
{
    using accounts::ReadPolicy;
    switch (policy) {
    case ReadPolicy::Manual:
        return Text::tr("Reading a chat tells the customer nothing.");
    case ReadPolicy::OnReply:
        return Text::tr("Customers see Read together with your answer.");
    case ReadPolicy::OnDone:
        return Text::tr("Customers see Read when you are through with their matter.");
    case ReadPolicy::AfterSeconds:
        return Text::tr("It counts while the chat is visible, the window has the focus and you are "
                        "not away.");
    case ReadPolicy::OnArrival:
        return Text::tr("Customers see Read although nobody has looked yet.");
    }
    return {};
}

QString textOf(relay::Kind kind)
{
    return kind == relay::Kind::Kidoku ? QStringLiteral("Kidoku") : relay::nameOf(kind);
}

QString colorName(int color)
{
    const std::array names{Text::tr("Green"), Text::tr("Blue"), Text::tr("Violet"),
                           Text::tr("Pink"),  Text::tr("Red"),  Text::tr("Brown"),
                           Text::tr("Teal"),  Text::tr("Slate")};
    static_assert(names.size() == accounts::colorCount);
    return color >= 0 && color < accounts::colorCount ? names[static_cast<size_t>(color)]
                                                      : QString();
}

} // namespace kidoku::ui
