// SPDX-License-Identifier: Apache-2.0
#include "codes.h"

#include "readmarks/queue.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kidoku::readmarks {

namespace {

template <typename E>
struct Name
{
    E value;
    QLatin1String code;
};

constexpr std::array refusals{
    Name<RequestRefusal>{RequestRefusal::NothingToMark, QLatin1String("NothingToMark")},
    Name<RequestRefusal>{RequestRefusal::NoReadToken, QLatin1String("NoReadToken")},
    Name<RequestRefusal>{RequestRefusal::GroupWithOldApi, QLatin1String("GroupWithOldApi")},
    Name<RequestRefusal>{RequestRefusal::StoreFailed, QLatin1String("StoreFailed")},
};

template <typename Table, typename E>
QString codeIn(const Table &table, E value)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [value](const auto &name) { return name.value == value; });
    return row != table.end() ? QString(row->code) : QString();
}

} // namespace

QString codeOf(RequestRefusal refusal)
{
    return codeIn(refusals, refusal);
}

QString codeOfCut()
{
    return QStringLiteral("Unknown");
}

line::Verdict verdictOf(const QString &code)
{
    return line::verdictOf(code, line::Verdict::Retry);
}

} // namespace kidoku::readmarks
