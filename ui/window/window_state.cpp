// SPDX-License-Identifier: Apache-2.0
#include "window_state.h"

#include <QDataStream>
#include <QIODevice>

namespace kidoku::ui {

namespace {

constexpr quint32 version = 1;
constexpr qsizetype largest = 64 * 1024; // a real one has a few hundred bytes

} // namespace

QByteArray WindowState::write() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << version << docks << splitter << sideWanted << menuBar << qint32(view);
    return bytes;
}

WindowState WindowState::read(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largest)
        return {};
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    WindowState state;
    quint32 found = 0;
    qint32 view = 0;
    in >> found >> state.docks >> state.splitter >> state.sideWanted >> state.menuBar >> view;
    const bool known = view >= 0 && view <= qint32(models::View::Spam);
    if (in.status() != QDataStream::Ok || found != version || !known)
        return {};
    state.view = models::View(view);
    return state;
}

} // namespace kidoku::ui
