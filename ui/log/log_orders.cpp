// SPDX-License-Identifier: Apache-2.0
#include "log_pane.h"
#include "models/log_export.h"
#include "retry_since_dialog.h"

#include <QDateTime>
#include <QDir>

//! What concerns many rows of the log at once: retries and files.
namespace kidoku::ui {

void LogPane::retryShown()
{
    const auto marks = retryable(m_shown);
    if (marks.isEmpty())
        Q_EMIT told(tr("Nothing that is shown can be tried again."));
    else
        m_run.start(marks);
}

void LogPane::retrySince()
{
    auto *dialog = new RetrySinceDialog(m_theme, retryable(m_models.failures()),
                                        m_models.clock().now(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_run.start(dialog->chosen()); });
    dialog->open();
}

void LogPane::exportRows(bool jsonLines)
{
    const QString name
        = QStringLiteral("kidoku-log-%1.%2")
              .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")),
                   jsonLines ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    m_chooser(this, name, [this](const QString &file) {
        const QModelIndexList rows = models::entryRows(m_shown);
        const bool asJson = file.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
        const QString reason
            = saveFile(file, asJson ? models::toJsonLines(rows) : models::toCsv(rows, m_shown));
        Q_EMIT told(reason.isEmpty() ? tr("%n row(s) written to %1", nullptr, int(rows.size()))
                                           .arg(QDir::toNativeSeparators(file))
                                     : reason);
    });
}

} // namespace kidoku::ui
