// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace kidoku::ui {

class AvatarPictures;

//! The round sign of a person, as the list paints it. Says nothing to a screen reader: the name
//! stands beside it.
class AvatarWidget : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarWidget(const Theme &theme, int size, QWidget *parent = nullptr);
    void setPerson(const QString &id, const QString &name, const QString &pictureUrl = {});
    //! \a pictures outlives this; without it there are initials only.
    void setPictures(AvatarPictures *pictures);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_id;
    QString m_name;
    QString m_pictureUrl;
    AvatarPictures *m_pictures = nullptr;
};

} // namespace kidoku::ui
