// SPDX-License-Identifier: Apache-2.0
#include "phone_words.h"

#include "core/text.h"
#include "phone_view.h"

#include <QJsonArray>

namespace kidoku::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;
constexpr qsizetype longestDetail = 120;

QString detail(const demo::PhoneMessage &message, QLatin1String key)
{
    return core::singleLine(message.content.value(key).toString(), longestDetail);
}

QString withDetail(const QString &kind, const QString &more)
{
    //: A kind of message and what is in it, such as "Location: Tokyo Tower".
    return more.isEmpty() ? kind : PhoneView::tr("%1: %2").arg(kind, more);
}

} // namespace

QString stickerWord(const demo::PhoneMessage &message)
{
    const QString first = core::singleLine(
        message.content.value("keywords"_L1).toArray().first().toString(), longestDetail);
    return first.isEmpty() ? core::singleLine(message.text, longestDetail) : first;
}

QString bubbleText(const demo::PhoneMessage &message)
{
    const QString &type = message.type;
    if (type == "text"_L1 || type.isEmpty())
        return core::multiLine(message.text, longestText);
    if (type == "image"_L1)
        return PhoneView::tr("Photo");
    if (type == "video"_L1)
        return PhoneView::tr("Video");
    if (type == "audio"_L1)
        return PhoneView::tr("Voice message");
    if (type == "file"_L1)
        return withDetail(PhoneView::tr("File"), detail(message, "fileName"_L1));
    if (type == "sticker"_L1)
        return withDetail(PhoneView::tr("Sticker"), stickerWord(message));
    if (type == "location"_L1) {
        const QString title = detail(message, "title"_L1);
        return withDetail(PhoneView::tr("Location"),
                          title.isEmpty() ? detail(message, "address"_L1) : title);
    }
    // Cards of the account: LINE wants a text for them.
    const QString words = detail(message, "altText"_L1);
    return words.isEmpty() ? core::singleLine(type, 40) : words;
}

QString readWord(const demo::PhoneMessage &message)
{
    return message.fromCustomer && message.readAt.isValid() ? PhoneView::tr("Read") : QString();
}

} // namespace kidoku::ui
