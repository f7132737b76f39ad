// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_query.h"

#include <QLineEdit>

namespace kidoku::ui {

//! Where the log's filter is typed. Offers the keys that are known; a term that is whole (a space
//! or Enter follows) leaves the field as a chip. GUI thread.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

Q_SIGNALS:
    //! No longer in the field.
    void termFinished(const kidoku::models::LogTerm &term);
    //! Backspace in the empty field.
    void lastTermUnwanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeTerms(bool all);
};

} // namespace kidoku::ui
