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
    //! \a theme outlives this; \a document owns it.
    LeftOverMarker(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace kidoku::ui
