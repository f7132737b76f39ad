// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

//! Marks words in braces that would go out to the customer as they stand. GUI thread.
namespace kidoku::ui {

class LeftOverMarker : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    //! In a text that goes out as it is, or in a saved one, where the known words are in order.
    enum class Where { Reply, SavedReply };
    //! \a theme outlives this; \a document owns it.
    LeftOverMarker(const Theme &theme, Where where, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    const Where m_where;
};

} // namespace kidoku::ui
