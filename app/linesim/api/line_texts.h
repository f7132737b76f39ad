// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/api/http_types.h"

//! LINE's error answers, by the reference's "Error responses", "Error messages" and the error
//! examples of the single endpoints. Pure functions.
namespace kidoku::linesim {

//! The answer for a status with the text that LINE documents for it, as the fault script wants.
[[nodiscard]] Response lineError(int status);
//! The same, with what LINE says of that path: a mark's 400 is about its token or user.
[[nodiscard]] Response lineError(int status, const QString &path);

[[nodiscard]] Response invalidReadToken();
[[nodiscard]] Response invalidUserId();
[[nodiscard]] Response notFound();
[[nodiscard]] Response monthlyLimitReached();
//! "The property, X, in the request body is invalid".
[[nodiscard]] Response invalidProperty(const QString &property);
[[nodiscard]] Response unparsable(const ParsedBody &body);
[[nodiscard]] Response unsupportedContentType(const QByteArray &contentType);

//! Gathers "The request body has X error(s)".
class Complaints
{
public:
    void add(const QString &property, const QString &message);
    [[nodiscard]] bool isEmpty() const { return m_details.isEmpty(); }
    [[nodiscard]] Response toResponse() const;

private:
    QJsonArray m_details;
};

} // namespace kidoku::linesim
