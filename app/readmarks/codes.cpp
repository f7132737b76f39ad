// SPDX-License-Identifier: Apache-2.0
#include "codes.h"

#include "core/code_table.h"
#include "readmarks/queue.h"

#include <array>

namespace kidoku::readmarks {

namespace {

constexpr std::array refusals{
    core::CodeRow<RequestRefusal>{RequestRefusal::NothingToMark, QLatin1String("NothingToMark")},
    core::CodeRow<RequestRefusal>{RequestRefusal::NoReadToken, QLatin1String("NoReadToken")},
    core::CodeRow<RequestRefusal>{RequestRefusal::GroupWithOldApi,
                                  QLatin1String("GroupWithOldApi")},
    core::CodeRow<RequestRefusal>{RequestRefusal::StoreFailed, QLatin1String("StoreFailed")},
};

constexpr std::array askers{
    core::CodeRow<Asker>{Asker::Operator, QLatin1String("Operator")},
    core::CodeRow<Asker>{Asker::OnReply, QLatin1String("OnReply")},
    core::CodeRow<Asker>{Asker::OnDone, QLatin1String("OnDone")},
    core::CodeRow<Asker>{Asker::AfterSeconds, QLatin1String("AfterSeconds")},
    core::CodeRow<Asker>{Asker::OnArrival, QLatin1String("OnArrival")},
};

} // namespace

QString codeOf(RequestRefusal refusal)
{
    return core::codeIn(refusals, refusal);
}

QString codeOf(Asker asker)
{
    return core::codeIn(askers, asker);
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
