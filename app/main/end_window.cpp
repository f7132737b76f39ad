// SPDX-License-Identifier: Apache-2.0
#include "end_window.h"

#include <QDir>
#include <QMessageBox>

namespace kidoku::app {

namespace {

QString wordsFor(const MoveEnd &end)
{
    const QString file = QDir::toNativeSeparators(end.file);
    switch (end.fault) {
    case MoveFault::SameFolder:
        return EndWindow::tr("The new folder cannot be the present one, nor lie within it.");
    case MoveFault::NotEmpty:
        return EndWindow::tr("There is something else in %1.").arg(file);
    case MoveFault::NoRoom:
        return EndWindow::tr("There is not enough room in %1.").arg(file);
    case MoveFault::CannotRead:
        return EndWindow::tr("%1 cannot be read.").arg(file);
    case MoveFault::CannotWrite:
        return EndWindow::tr("%1 cannot be written.").arg(file);
    case MoveFault::Differs:
        return EndWindow::tr("%1 did not come out the same. The disk may be damaged.").arg(file);
    case MoveFault::None:
    case MoveFault::Cancelled:
        break;
    }
    return {};
}

} // namespace

EndWindow::EndWindow(const EndWork &work, const QString &folder, const QString &usual,
                     const core::Clock &clock)
    : m_work(work)
{
    m_dialog.setObjectName(QStringLiteral("endWork"));
    m_dialog.setWindowTitle(tr("Kidoku"));
    m_dialog.setAutoClose(false);
    m_dialog.setAutoReset(false);
    m_dialog.setMinimumDuration(0);
    if (work.kind == EndWork::Kind::MoveData) {
        m_move = std::make_unique<DataMove>(folder, work.to, usual);
        m_dialog.setLabelText(tr("Copying the data. The folder of before stays in use until all "
                                 "is there."));
        m_dialog.setCancelButtonText(tr("Cancel"));
        m_dialog.setRange(0, 100);
        connect(m_move.get(), &DataMove::progressed, &m_dialog, &QProgressDialog::setValue);
        connect(m_move.get(), &DataMove::finished, this, &EndWindow::moved);
        connect(&m_dialog, &QProgressDialog::canceled, m_move.get(), &DataMove::cancel);
        return;
    }
    m_erase = std::make_unique<ChatErase>(folder, work.account, clock);
    m_dialog.setLabelText(tr("Deleting the chats…"));
    m_dialog.setCancelButton(nullptr);
    m_dialog.setRange(0, 0);
    connect(m_erase.get(), &ChatErase::finished, this, &EndWindow::erased);
}

void EndWindow::start()
{
    m_dialog.show();
    if (m_move)
        m_move->start();
    else
        m_erase->start();
}

void EndWindow::moved(const MoveEnd &end)
{
    m_dialog.hide();
    if (end.fault == MoveFault::None || end.fault == MoveFault::Cancelled)
        Q_EMIT finished();
    else
        tell(tr("The data was not moved. The folder of before stays in use."), wordsFor(end));
}

void EndWindow::erased(const QString &error)
{
    m_dialog.hide();
    if (error.isEmpty())
        Q_EMIT finished();
    else
        tell(tr("Not everything could be deleted."), error);
}

void EndWindow::tell(const QString &title, const QString &reason)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Kidoku"), {}, QMessageBox::Close);
    box->setObjectName(QStringLiteral("endWorkFailed"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(title + QStringLiteral("\n\n") + reason);
    connect(box, &QMessageBox::finished, this, &EndWindow::finished);
    box->open();
}

} // namespace kidoku::app
