// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

//! The rows of what was found. A click or Enter opens; moving by keys only selects.
namespace kidoku::ui {

class SearchModel;

class SearchList : public QListView
{
    Q_OBJECT

public:
    //! Both outlive this.
    SearchList(SearchModel &model, const Theme &theme, QWidget *parent = nullptr);

    //! The first row that can be opened; false when there is none.
    bool selectFirst();

Q_SIGNALS:
    void opened(const QModelIndex &index);
    //! Up from the first row.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QModelIndex firstRow() const;
    const Theme &m_theme;
};

} // namespace kidoku::ui
