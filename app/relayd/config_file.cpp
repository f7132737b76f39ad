// SPDX-License-Identifier: Apache-2.0
#include "relayd/config_file.h"

#include "relayd/limit_keys.h"
#include "relayd/open_event_log.h"
#include "relayd/secret_file.h"

#include <QFile>
#include <QFileInfo>

#include <functional>
#include <map>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace kidoku::relayd {

namespace {

constexpr qint64 longestFile = 256 * 1024;
constexpr qint64 mostDays = 36'500;
constexpr qint64 mostRows = 1'000'000'000'000;
constexpr qsizetype mostSecrets = 16;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

//! Walks the tables and gathers what is wrong.
class Reader
{
public:
    Reader(const QString &path, const QProcessEnvironment &environment, FileSecrets secrets)
        : m_path(path)
        , m_folder(QFileInfo(path).absolutePath())
        , m_environment(environment)
        , m_secrets(secrets)
    {}

    ConfigFile read(const QByteArray &bytes);
    ConfigFile refuse(const QString &why);

private:
    //! Takes the value of one key; \a where is its whole name.
    using Take = std::function<void(const toml::node &node, const QString &where)>;
    using Keys = std::map<std::string, Take, std::less<>>;

    void problem(const toml::source_region &source, const QString &where, const QString &what);
    void walk(const toml::table &table, const QString &prefix, const Keys &keys);
    [[nodiscard]] Keys topKeys();
    void readChannels(const toml::node &node, const QString &where);
    void readChannel(const toml::key &key, const toml::node &node, const QString &where);
    void readLimits(const toml::node &node, const QString &where);
    void readListen(const toml::node &node, const QString &where);
    void readSecret(const toml::node &node, const QString &where, core::Secret &secret);
    void readSecrets(const toml::node &node, const QString &where, QList<core::Secret> &secrets);

    std::optional<QString> takeText(const toml::node &node, const QString &where);
    std::optional<qint64> takeNumber(const toml::node &node, const QString &where, qint64 least,
                                     qint64 most);
    const toml::table *takeTable(const toml::node &node, const QString &where);

    const QString m_path;
    const QString m_folder;
    const QProcessEnvironment &m_environment;
    const FileSecrets m_secrets;
    ConfigFile m_file;
    std::multimap<qint64, QString> m_problems; //!< by line
};

ConfigFile Reader::refuse(const QString &why)
{
    m_file.problems.append(QStringLiteral("%1: %2").arg(m_path, why));
    return m_file;
}

void Reader::problem(const toml::source_region &source, const QString &where, const QString &what)
{
    const qint64 line = source.begin.line;
    m_problems.emplace(line,
                       QStringLiteral("%1:%2: %3: %4").arg(m_path).arg(line).arg(where, what));
}

ConfigFile Reader::read(const QByteArray &bytes)
{
    const toml::parse_result parsed
        = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!parsed) {
        // The library's words name no value but those of numbers and dates.
        m_file.problems.append(QStringLiteral("%1:%2: %3")
                                   .arg(m_path)
                                   .arg(parsed.error().source().begin.line)
                                   .arg(text(parsed.error().description()).simplified()));
        return m_file;
    }
    m_file.isWhole = true;
    m_file.hasListen = parsed.table().contains("listen");
    m_file.hasData = parsed.table().contains("data");
    walk(parsed.table(), {}, topKeys());
    for (const auto &[line, what] : m_problems)
        m_file.problems.append(what);
    return m_file;
}

void Reader::walk(const toml::table &table, const QString &prefix, const Keys &keys)
{
    for (const auto &[key, node] : table) {
        const QString where = prefix + text(key.str());
        const auto known = keys.find(key.str());
        if (known == keys.end())
            problem(key.source(), where, QStringLiteral("no such key"));
        else
            known->second(node, where);
    }
}

std::optional<QString> Reader::takeText(const toml::node &node, const QString &where)
{
    const auto value = node.value_exact<std::string>();
    if (!value || value->empty() || value->find('\0') != std::string::npos) {
        problem(node.source(), where, QStringLiteral("a text in quotes is expected"));
        return {};
    }
    return text(*value);
}

std::optional<qint64> Reader::takeNumber(const toml::node &node, const QString &where, qint64 least,
                                         qint64 most)
{
    const auto value = node.value_exact<int64_t>();
    if (!value || *value < least || *value > most) {
        problem(node.source(), where,
                QStringLiteral("a whole number from %1 to %2 is expected").arg(least).arg(most));
        return {};
    }
    return *value;
}

const toml::table *Reader::takeTable(const toml::node &node, const QString &where)
{
    const toml::table *table = node.as_table();
    if (!table)
        problem(node.source(), where, QStringLiteral("a table is expected, as in [%1]").arg(where));
    return table;
}

Reader::Keys Reader::topKeys()
{
    ServerConfig &config = m_file.config;
    return {
        {"listen", [this](const auto &node, const auto &where) { readListen(node, where); }},
        {"data",
         [&, this](const auto &node, const auto &where) {
             if (const auto value = takeText(node, where))
                 config.dataDir = *value;
         }},
        {"log",
         [&, this](const auto &node, const auto &where) {
             const auto value = takeText(node, where);
             if (!value)
                 return;
             if (const auto good = checkLogKind(*value); !good)
                 problem(node.source(), where, good.error());
             config.log = *value;
         }},
        {"log-format",
         [this](const auto &node, const auto &where) {
             const auto value = takeText(node, where);
             if (!value)
                 return;
             if (*value == QLatin1String("text"))
                 m_file.logFormat = core::LogFormat::Text;
             else if (*value == QLatin1String("json"))
                 m_file.logFormat = core::LogFormat::Json;
             else
                 problem(node.source(), where, QStringLiteral("it is \"text\" or \"json\""));
         }},
        {"line-api",
         [&, this](const auto &node, const auto &where) {
             const auto value = takeText(node, where);
             if (!value)
                 return;
             config.lineApi = QUrl(*value, QUrl::StrictMode);
             if (const auto good = checkLineApi(config.lineApi); !good)
                 problem(node.source(), where, good.error());
         }},
        {"console-token-file",
         [&, this](const auto &node, const auto &where) {
             readSecret(node, where, config.consoleToken);
         }},
        {"keep-days",
         [&, this](const auto &node, const auto &where) {
             if (const auto days = takeNumber(node, where, 0, mostDays))
                 config.retention.age = std::chrono::hours(24 * *days);
         }},
        {"keep-rows",
         [&, this](const auto &node, const auto &where) {
             if (const auto rows = takeNumber(node, where, 0, mostRows))
                 config.retention.rows = *rows;
         }},
        {"channel", [this](const auto &node, const auto &where) { readChannels(node, where); }},
        {"limits", [this](const auto &node, const auto &where) { readLimits(node, where); }},
    };
}

void Reader::readListen(const toml::node &node, const QString &where)
{
    const auto value = takeText(node, where);
    if (!value)
        return;
    auto address = core::ListenAddress::parse(*value);
    if (address)
        m_file.config.listen = std::move(address).value();
    else
        problem(node.source(), where, address.error());
}

void Reader::readChannels(const toml::node &node, const QString &where)
{
    const toml::table *channels = takeTable(node, where);
    if (!channels)
        return;
    for (const auto &[key, channel] : *channels)
        readChannel(key, channel, where + u'.' + text(key.str()));
}

void Reader::readChannel(const toml::key &key, const toml::node &node, const QString &where)
{
    const toml::table *table = takeTable(node, where);
    if (!table)
        return;
    ChannelConfig channel;
    channel.name = text(key.str());
    if (!isChannelName(channel.name))
        problem(key.source(), where,
                QStringLiteral("a channel's name has 1 to 64 letters, digits, - or _ and is not a "
                               "path of the relay's own"));
    std::optional<qint64> rows;
    std::optional<qint64> days;
    walk(*table, where + u'.',
         {{"secret-files",
           [&, this](const auto &value, const auto &place) {
               readSecrets(value, place, channel.secrets);
           }},
          {"token-file",
           [&, this](const auto &value, const auto &place) {
               readSecret(value, place, channel.accessToken);
           }},
          {"keep-days",
           [&, this](const auto &value, const auto &place) {
               days = takeNumber(value, place, 0, mostDays);
           }},
          {"keep-rows", [&, this](const auto &value, const auto &place) {
               rows = takeNumber(value, place, 0, mostRows);
           }}});
    if (!table->contains("secret-files"))
        problem(key.source(), where, QStringLiteral("secret-files is missing"));
    if (rows || days) {
        // What a channel leaves open is decided once the whole file is read.
        channel.retention = Keep{rows.value_or(-1),
                                 days ? std::chrono::hours(24 * *days) : core::Milliseconds(-1)};
    }
    m_file.config.channels.append(channel);
}

void Reader::readSecret(const toml::node &node, const QString &where, core::Secret &secret)
{
    const auto name = takeText(node, where);
    if (!name || m_secrets == FileSecrets::Skip)
        return;
    auto read = readSecretFile(secretPath(*name, m_folder, m_environment), m_environment);
    if (read)
        secret = std::move(read).value();
    else
        problem(node.source(), where, read.error());
}

void Reader::readSecrets(const toml::node &node, const QString &where, QList<core::Secret> &secrets)
{
    const toml::array *names = node.as_array();
    if (!names || names->empty() || names->size() > static_cast<size_t>(mostSecrets))
        return problem(node.source(), where,
                       QStringLiteral("a list of 1 to %1 file names is expected, as in "
                                      "[\"shop-secret\"]")
                           .arg(mostSecrets));
    for (const toml::node &name : *names) {
        core::Secret secret;
        readSecret(name, where, secret);
        if (!secret.isEmpty())
            secrets.append(secret);
    }
}

void Reader::readLimits(const toml::node &node, const QString &where)
{
    const toml::table *table = takeTable(node, where);
    if (!table)
        return;
    Keys keys;
    for (const LimitKey &key : limitKeys()) {
        keys.emplace(key.name.data(), [this, &key](const toml::node &value, const QString &place) {
            if (const auto number = takeNumber(value, place, key.least, key.most))
                setValue(m_file.config.limits, key, *number);
        });
    }
    walk(*table, where + u'.', keys);
}

// What a channel says nothing about is as for all.
void completeRetention(ServerConfig &config)
{
    for (ChannelConfig &channel : config.channels) {
        if (!channel.retention)
            continue;
        if (channel.retention->rows < 0)
            channel.retention->rows = config.retention.rows;
        if (channel.retention->age.count() < 0)
            channel.retention->age = config.retention.age;
    }
}

void describeKeep(QString &out, const Keep &keep)
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    out += QStringLiteral("keep-days = %1\nkeep-rows = %2\n")
               .arg(keep.age.count() / day)
               .arg(keep.rows);
}

} // namespace

bool isConfigFile(const QString &path)
{
    return path.endsWith(QLatin1String(".toml"));
}

ConfigFile readConfigFile(const QString &path, const QProcessEnvironment &environment,
                          FileSecrets secrets)
{
    Reader reader(path, environment, secrets);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return reader.refuse(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(longestFile + 1);
    if (bytes.size() > longestFile)
        return reader.refuse(QStringLiteral("is longer than %1 bytes").arg(longestFile));
    ConfigFile result = reader.read(bytes);
    completeRetention(result.config);
    return result;
}

QString describe(const ServerConfig &config, core::LogFormat logFormat)
{
    const auto quoted = [](QString value) {
        value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        return QString(u'"' + value + u'"');
    };
    QString out;
    out += QStringLiteral("listen = %1\n").arg(quoted(config.listen.toString()));
    out += QStringLiteral("data = %1\n").arg(quoted(config.dataDir));
    out += QStringLiteral("log = %1\n").arg(quoted(config.log));
    out += QStringLiteral("log-format = %1\n")
               .arg(logFormat == core::LogFormat::Json ? QStringLiteral("\"json\"")
                                                       : QStringLiteral("\"text\""));
    out += QStringLiteral("line-api = %1\n").arg(quoted(config.lineApi.toString()));
    out += config.consoleToken.isEmpty() ? QStringLiteral("# no common console token\n")
                                         : QStringLiteral("# a common console token is set\n");
    describeKeep(out, config.retention.forChannel(0));
    for (const ChannelConfig &channel : config.channels) {
        out += QStringLiteral("\n[channel.%1]\n").arg(channel.name);
        out += QStringLiteral("# channel secrets: %1; access token of LINE: %2\n")
                   .arg(QString::number(channel.secrets.size()),
                        channel.accessToken.isEmpty() ? QStringLiteral("no")
                                                      : QStringLiteral("yes"));
        describeKeep(out, channel.retention.value_or(config.retention.forChannel(0)));
    }
    out += QStringLiteral("\n[limits]\n");
    for (const LimitKey &key : limitKeys())
        out += QStringLiteral("%1 = %2\n").arg(key.name).arg(valueOf(config.limits, key));
    return out;
}

} // namespace kidoku::relayd
