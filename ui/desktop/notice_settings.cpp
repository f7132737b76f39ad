// SPDX-License-Identifier: Apache-2.0
#include "notice_settings.h"

namespace kidoku::ui {

using core::Setting;

QSet<core::AccountId> mutedAccounts(const core::Settings &settings)
{
    QSet<core::AccountId> muted;
    const QStringList names = settings.text(Setting::NotifyMuted).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        muted.insert({name});
    return muted;
}

void setAccountMuted(core::Settings &settings, const core::AccountId &account, bool muted)
{
    QSet<core::AccountId> all = mutedAccounts(settings);
    if (muted)
        all.insert(account);
    else
        all.remove(account);
    QStringList names;
    for (const core::AccountId &id : std::as_const(all))
        names.append(id.value);
    names.sort();
    settings.set(Setting::NotifyMuted, names.join(u','));
}

QHash<core::ConversationId, core::Timestamp> quietChats(const core::Settings &settings)
{
    QHash<core::ConversationId, core::Timestamp> chats;
    const QStringList entries
        = settings.text(Setting::NotifyQuietChats).split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const core::ConversationId id{entry.section(u':', 0, 0).toLongLong()};
        const core::Timestamp until{entry.section(u':', 1).toLongLong()};
        if (id.isValid() && until.isValid())
            chats.insert(id, until);
    }
    return chats;
}

void setChatsQuiet(core::Settings &settings, const QList<core::ConversationId> &chats,
                   core::Timestamp until, core::Timestamp now)
{
    QHash<core::ConversationId, core::Timestamp> all = quietChats(settings);
    all.removeIf([now](const auto &entry) { return entry.value() <= now; });
    for (const core::ConversationId id : chats) {
        if (until.isValid())
            all.insert(id, until);
        else
            all.remove(id);
    }
    QStringList entries;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        entries.append(QStringLiteral("%1:%2").arg(it.key().value).arg(it.value().ms));
    entries.sort();
    settings.set(Setting::NotifyQuietChats, entries.join(u','));
}

notices::Rules noticeRules(const core::Settings &settings)
{
    notices::Rules rules;
    rules.held = settings.flag(Setting::PresenterMode);
    rules.messages = settings.flag(Setting::NotifyMessages);
    rules.failures = settings.flag(Setting::NotifyFailures);
    rules.pauses = settings.flag(Setting::NotifyPauses);
    rules.relay = settings.flag(Setting::NotifyRelay);
    rules.reminder = settings.flag(Setting::NotifyReminder);
    rules.quiet.on = settings.flag(Setting::QuietHours);
    rules.quiet.from = settings.number(Setting::QuietFrom);
    rules.quiet.to = settings.number(Setting::QuietTo);
    rules.quiet.days = settings.number(Setting::QuietDays);
    rules.muted = mutedAccounts(settings);
    rules.quietChats = quietChats(settings);
    return rules;
}

QString soundName(const core::Settings &settings, notices::Sound sound)
{
    QString name;
    if (sound == notices::Sound::First)
        name = settings.text(Setting::SoundFirst);
    else if (sound != notices::Sound::None)
        name = settings.text(Setting::SoundMore);
    return name == QLatin1String("none") ? QString() : name;
}

} // namespace kidoku::ui
