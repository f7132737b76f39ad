// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include "languages.h"

#include <algorithm>
#include <array>

namespace kidoku::core {

namespace {

struct Row
{
    Setting setting;
    const char *key;
    QVariant fallback;
    int least = 0; //!< limits count for numbers only
    int most = 0;
    QStringList words = {}; //!< allowed texts, when not empty
};

QStringList languageCodes()
{
    QStringList codes{QString()};
    for (const Language &language : languages())
        codes.append(language.code);
    return codes;
}

QStringList soundNames()
{
    return {QStringLiteral("none"), QStringLiteral("message-new-instant"),
            QStringLiteral("message"), QStringLiteral("bell"), QStringLiteral("complete")};
}

const auto &rows()
{
    static const std::array table{
        Row{Setting::Language, "general/language", QString(), 0, 0, languageCodes()},
        Row{Setting::Theme,
            "appearance/theme",
            QStringLiteral("system"),
            0,
            0,
            {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
             QStringLiteral("high-contrast")}},
        Row{Setting::OperatorName, "general/operator", QString()},
        Row{Setting::HoldSeconds, "readMarks/holdSeconds", 4, 0, 10},
        Row{Setting::ConfirmAbove, "readMarks/confirmAbove", 1, 1, 1000},
        Row{Setting::GiveUpMinutes, "readMarks/giveUpMinutes", 30, 1, 1440},
        Row{Setting::RetryFirstSeconds, "readMarks/retryFirstSeconds", 1, 1, 60},
        Row{Setting::RetryMostSeconds, "readMarks/retryMostSeconds", 60, 5, 3600},
        Row{Setting::RequestDeadlineSeconds, "connection/deadlineSeconds", 10, 1, 60},
        Row{Setting::ProxyKind,
            "connection/proxy",
            QStringLiteral("system"),
            0,
            0,
            {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("manual")}},
        Row{Setting::ProxyHost, "connection/proxyHost", QString()},
        Row{Setting::ProxyPort, "connection/proxyPort", 8080, 1, 65535},
        Row{Setting::ProxyUser, "connection/proxyUser", QString()},
        Row{Setting::Authorities, "connection/authorities", QString()},
        Row{Setting::SilentHours, "connection/silentHours", 12, 0, 168},
        Row{Setting::TimeFormat,
            "appearance/timeFormat",
            QStringLiteral("system"),
            0,
            0,
            {QStringLiteral("system"), QStringLiteral("24"), QStringLiteral("12")}},
        Row{Setting::ShownAccount, "window/account", QString()},
        Row{Setting::LogKeepRows, "log/keepRows", 100'000, 1000, 1'000'000},
        Row{Setting::MarkBeforeReply, "replies/markFirst", true},
        Row{Setting::PreferPush, "replies/preferPush", false},
        Row{Setting::EnterSends, "replies/enterSends", false},
        Row{Setting::LogKeepDays, "log/keepDays", 30, 1, 365},
        Row{Setting::LogTimeline, "log/timeline", true},
        Row{Setting::ShowIds, "log/showIds", false},
        Row{Setting::MediaCacheMb, "media/cacheMb", 500, 50, 10'000},
        Row{Setting::ZoomPercent, "appearance/zoomPercent", 100, 50, 300},
        Row{Setting::ListDensity,
            "appearance/density",
            QStringLiteral("comfortable"),
            0,
            0,
            {QStringLiteral("comfortable"), QStringLiteral("compact")}},
        Row{Setting::ListOrder,
            "window/listOrder",
            QStringLiteral("newest"),
            0,
            0,
            {QStringLiteral("newest"), QStringLiteral("waiting")}},
        Row{Setting::SetupStep, "setup/step", 0, 0, 7},
        Row{Setting::SetupChannel, "setup/channel", QString()},
        Row{Setting::SetupRelay, "setup/relay", QString()},
        Row{Setting::StartWithSession, "general/startWithSession", false},
        Row{Setting::CloseToTray, "general/closeToTray", false},
        Row{Setting::NotifyMessages, "notifications/messages", true},
        Row{Setting::NotifyFailures, "notifications/failures", true},
        Row{Setting::NotifyPauses, "notifications/pauses", true},
        Row{Setting::NotifyRelay, "notifications/relay", true},
        Row{Setting::NotifyReminder, "notifications/reminder", true},
        Row{Setting::NotifyText, "notifications/text", false},
        Row{Setting::NotifyMarkRead, "notifications/markRead", false},
        Row{Setting::NotifyMuted, "notifications/mutedAccounts", QString()},
        Row{Setting::NotifyQuietChats, "notifications/quietChats", QString()},
        Row{Setting::SoundFirst, "notifications/soundFirst", QStringLiteral("message-new-instant"),
            0, 0, soundNames()},
        Row{Setting::SoundMore, "notifications/soundMore", QStringLiteral("message"), 0, 0,
            soundNames()},
        Row{Setting::SoundVolume, "notifications/volume", 80, 0, 100},
        Row{Setting::QuietHours, "notifications/quietHours", false},
        Row{Setting::QuietFrom, "notifications/quietFrom", 22 * 60, 0, 1439},
        Row{Setting::QuietTo, "notifications/quietTo", 7 * 60, 0, 1439},
        Row{Setting::QuietDays, "notifications/quietDays", 127, 0, 127},
        Row{Setting::Keys, "keyboard/keys", QString()},
        Row{Setting::LetterKeys, "keyboard/letters", false},
        Row{Setting::PresenterMode, "presenter/on", false},
        Row{Setting::WindowGeometry, "window/geometry", QByteArray()},
        Row{Setting::WindowState, "window/state", QByteArray()},
        Row{Setting::LogColumns, "window/logTree", QByteArray()},
        Row{Setting::HelpGeometry, "window/helpGeometry", QByteArray()},
        Row{Setting::PhoneGeometry, "window/phoneGeometry", QByteArray()},
        Row{Setting::PhoneApart, "window/phoneApart", false},
    };
    return table;
}

const Row &row(Setting setting)
{
    const auto &table = rows();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [setting](const Row &r) { return r.setting == setting; });
    Q_ASSERT(found != table.end());
    return *found;
}

bool allowed(const Row &r, const QVariant &value)
{
    if (!r.words.isEmpty())
        return r.words.contains(value.toString());
    if (r.fallback.typeId() != QMetaType::Int)
        return value.canConvert(r.fallback.metaType());
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= r.least && number <= r.most;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{}

QVariant Settings::value(Setting setting) const
{
    const Row &r = row(setting);
    QVariant stored = m_file.value(QLatin1String(r.key), r.fallback);
    if (!allowed(r, stored))
        return r.fallback;
    stored.convert(r.fallback.metaType());
    return stored;
}

QVariant Settings::set(Setting setting, const QVariant &value)
{
    const Row &r = row(setting);
    QVariant wanted = value;
    if (!allowed(r, wanted)) {
        const bool isNumber = r.fallback.typeId() == QMetaType::Int && wanted.canConvert<int>();
        wanted = isNumber ? QVariant(std::clamp(wanted.toInt(), r.least, r.most)) : r.fallback;
    }
    if (wanted == this->value(setting))
        return wanted;
    m_file.setValue(QLatin1String(r.key), wanted);
    Q_EMIT changed(setting);
    return wanted;
}

QList<Setting> Settings::all()
{
    QList<Setting> list;
    for (const Row &r : rows())
        list.append(r.setting);
    return list;
}

bool Settings::isInternal(Setting setting)
{
    switch (setting) {
    case Setting::SetupStep:
    case Setting::SetupChannel:
    case Setting::SetupRelay:
    case Setting::ShownAccount:
    case Setting::WindowGeometry:
    case Setting::WindowState:
    case Setting::LogColumns:
    case Setting::HelpGeometry:
    case Setting::PhoneGeometry:
    case Setting::PhoneApart:
    case Setting::NotifyQuietChats:
        return true;
    default:
        return false;
    }
}

QString Settings::keyOf(Setting setting)
{
    return QLatin1String(row(setting).key);
}

std::optional<Setting> Settings::settingOf(const QString &key)
{
    for (const Row &r : rows()) {
        if (key == QLatin1String(r.key))
            return r.setting;
    }
    return std::nullopt;
}

bool Settings::accepts(Setting setting, const QVariant &value)
{
    return allowed(row(setting), value);
}

std::pair<int, int> Settings::limits(Setting setting)
{
    return {row(setting).least, row(setting).most};
}

} // namespace kidoku::core
