// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/token.h"

#include "relay/wire.h"

#include <openssl/rand.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kidoku::relayd {

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype idBytes = 4;
constexpr qsizetype longestName = 64;
// Lets scanners of repositories and logs find a token that was lost.
constexpr char prefix[] = "kdk_";

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    // Without randomness nothing that follows would be safe.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != 1)
        std::abort();
    return bytes;
}

} // namespace

std::string hashOfToken(std::string_view secret)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
    SHA256(reinterpret_cast<const unsigned char *>(secret.data()), secret.size(), hash.data());
    return QByteArray::fromRawData(reinterpret_cast<const char *>(hash.data()),
                                   static_cast<qsizetype>(hash.size()))
        .toHex()
        .toStdString();
}

NewToken makeToken()
{
    NewToken token;
    token.secret = core::Secret(
        prefix
        + randomBytes(secretBytes)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    token.record.id = randomBytes(idBytes).toHex().toStdString();
    token.record.hash = hashOfToken(token.secret.reveal().toStdString());
    return token;
}

core::Result<core::Done, QString> checkTokenName(const QString &name)
{
    const auto isUnfit = [](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    };
    if (name.trimmed().isEmpty() || name.size() > longestName || name != name.trimmed()
        || !name.isValidUtf16() || std::ranges::any_of(name, isUnfit))
        return core::Failure{
            QStringLiteral("a name has 1 to %1 visible characters").arg(longestName)};
    if (name == relay::wire::unnamedOperator)
        return core::Failure{
            QStringLiteral("'%1' is the name of the common console token").arg(name)};
    return core::Done{};
}

std::string joinNames(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

std::vector<std::string> splitNames(std::string_view text)
{
    std::vector<std::string> names;
    while (!text.empty()) {
        const size_t end = std::min(text.find(','), text.size());
        names.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

} // namespace kidoku::relayd
