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

constexpr std::array askers{
    Name<Asker>{Asker::Operator, QLatin1String("Operator")},
    Name<Asker>{Asker::OnReply, QLatin1String("OnReply")},
    Name<Asker>{Asker::OnDone, QLatin1String("OnDone")},
    Name<Asker>{Asker::AfterSeconds, QLatin1String("AfterSeconds")},
    Name<Asker>{Asker::OnArrival, QLatin1String("OnArrival")},
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

QString codeOf(Asker asker)
{
    return codeIn(askers, asker);
}

QString codeOfCut()
{
    return QStringLiteral("Unknown");
}

line::Verdict verdictOf(const QString &code)
{
    return line::verdictOf(code, line::Verdict::Retry);
}

Asker askerOf(const QString &code)
{
    const auto row = std::find_if(askers.begin(), askers.end(),
                                  [&code](const auto &name) { return name.code == code; });
    return row != askers.end() ? row->value : Asker::Operator;
}

} // namespace kidoku::readmarks
