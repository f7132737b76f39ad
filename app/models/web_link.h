// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

//! Addresses in what strangers write: found in plain text, shown by their host before anything is
//! opened. Only http and https ever become a link. Pure functions; GUI thread where words are (tr).
namespace kidoku::models {

struct WebLink
{
    qsizetype at = 0; //!< UTF-16 units of the text
    qsizetype length = 0;
    QUrl url; //!< without user name and password
};

//! Why a person should look twice at an address.
enum class LinkDoubt {
    None,
    ForeignLetters, //!< an international name; letters may look like others
    UserInfo,       //!< "https://line.me@elsewhere.example": what stands before the @ is no host
    NumericHost,
    LocalHost //!< leads into this computer or its network
};

//! At most \a most, in the order of the text.
[[nodiscard]] QList<WebLink> findLinks(const QString &text, int most = 50);
//! A web address as it may be opened; invalid for any other scheme, no host, or malformed text.
[[nodiscard]] QUrl webUrl(const QString &text);
//! The host as it goes over the wire (international names as xn--…), with an unusual port.
[[nodiscard]] QString hostOf(const QUrl &url);
[[nodiscard]] LinkDoubt doubtOf(const QUrl &url);
//! What \a doubt means, a sentence; empty for None.
[[nodiscard]] QString describe(LinkDoubt doubt);

//! Where a map of that place is shown.
[[nodiscard]] QUrl mapUrl(double latitude, double longitude);

} // namespace kidoku::models
