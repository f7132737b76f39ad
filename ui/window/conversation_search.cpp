// SPDX-License-Identifier: Apache-2.0
#include "conversation_search.h"

#include "models/conversation_list_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace kidoku::ui {

void ConversationSearch::setText(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList words
        = text.normalized(QString::NormalizationForm_KC).split(space, Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool ConversationSearch::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString name = index.data(int(models::ConversationRole::Name)).toString();
    const QString preview = index.data(int(models::ConversationRole::Preview)).toString();
    const QString text
        = (name + QLatin1Char('\n') + preview).normalized(QString::NormalizationForm_KC);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace kidoku::ui
