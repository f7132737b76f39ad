// SPDX-License-Identifier: Apache-2.0
#include "phone_names.h"

#include "core/text.h"
#include "models/mask.h"

#include <QCoreApplication>

namespace kidoku::ui {

demo::Phone PhoneNames::shown(demo::Phone phone) const
{
    if (!mask || !mask->isOn())
        return phone;
    const core::LineChatId chat{phone.chatId};
    phone.displayName = mask->person(chat, phone.displayName);
    QList<core::LineChatId> own{chat};
    for (const demo::PhoneMessage &message : std::as_const(phone.messages)) {
        const core::LineChatId sender{message.sender};
        if (!message.sender.isEmpty() && !own.contains(sender))
            own.append(sender);
    }
    for (demo::PhoneMessage &message : phone.messages) {
        message.text = mask->text(message.text, own);
        if (!message.sender.isEmpty())
            message.senderName = mask->person({message.sender}, message.senderName);
    }
    return phone;
}

QString PhoneNames::title(const demo::Phone &phone) const
{
    const QString name = core::singleLine(shown(phone).displayName, 60);
    return phone.account.isEmpty() ? name
                                   //: A person, and the account that he writes to.
                                   : QCoreApplication::translate("kidoku::ui::PhonePane", "%1 – %2")
                                         .arg(name, account(phone.account));
}

} // namespace kidoku::ui
