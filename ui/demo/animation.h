// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QImage>
#include <QList>

//! An animated PNG, as browsers and README pages show it: the first picture whole, of each later
//! one only what has changed. It plays for ever. The same pictures make the same
//! bytes. Plain value.
namespace kidoku::ui {

class Animation
{
public:
    //! Later pictures are laid on a canvas of the first one's size.
    void add(const QImage &picture, core::Milliseconds shown);
    [[nodiscard]] qsizetype frames() const { return m_frames.size(); }
    //! The file; empty without frames.
    [[nodiscard]] QByteArray png() const;

private:
    struct Frame
    {
        QRect place;
        QByteArray header; //!< IHDR's content
        QByteArray data;   //!< IDAT's content, all of it
        core::Milliseconds shown{0};
    };
    QImage m_last;
    QList<Frame> m_frames;
};

} // namespace kidoku::ui
