// SPDX-License-Identifier: Apache-2.0
#include "link_opener.h"

#include "confirm_dialog.h"
#include "core/text.h"
#include "models/web_link.h"

#include <QDesktopServices>

namespace kidoku::ui {

namespace {

constexpr qsizetype longestAddress = 300;

// A label breaks lines at spaces only; an address may have none.
QString breakable(const QString &address)
{
    constexpr qsizetype line = 60;
    QStringList lines;
    for (qsizetype at = 0; at < address.size(); at += line)
        lines.append(address.mid(at, line));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LinkOpener::LinkOpener(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
    , m_browser([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
    setObjectName(QStringLiteral("linkOpener"));
}

void LinkOpener::open(const QUrl &url)
{
    const QUrl web = models::webUrl(url.toString(QUrl::FullyEncoded));
    if (!web.isValid()) {
        Q_EMIT failed(tr("Only web addresses can be opened from here."));
        return;
    }
    const models::LinkDoubt doubt = models::doubtOf(web);
    if (doubt == models::LinkDoubt::None) {
        browse(web);
        return;
    }
    const QString address
        = breakable(core::singleLine(web.toString(QUrl::FullyEncoded), longestAddress));
    auto *dialog = new ConfirmDialog(m_theme, tr("Open %1?").arg(models::hostOf(web)),
                                     models::describe(doubt) + QStringLiteral("\n\n") + address,
                                     tr("Open in the browser"), m_window);
    connect(dialog, &QDialog::accepted, this, [this, web] { browse(web); });
    dialog->open();
}

void LinkOpener::browse(const QUrl &url)
{
    QUrl plain = url;
    plain.setUserInfo(QString()); // nobody signs in with what a customer wrote
    if (!m_browser(plain))
        Q_EMIT failed(tr("No browser could be started for %1.").arg(models::hostOf(plain)));
}

} // namespace kidoku::ui
