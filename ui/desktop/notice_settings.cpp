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
