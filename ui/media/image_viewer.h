// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/media_state.h"
#include "ui/media/image_decoder.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QPushButton;

namespace kidoku::ui {

class ImageCanvas;

//! One picture, large. The preview stands in until the whole picture has come. Esc closes, +, -,
//! 0 and 1 zoom, Ctrl+S saves. Tells nobody anything. GUI thread.
class ImageViewer : public QDialog
{
    Q_OBJECT

public:
    explicit ImageViewer(const Theme &theme, QWidget *parent = nullptr);
    ~ImageViewer() override;

    //! Shown until the whole one is there.
    void setPreview(const QString &file);
    //! There are others that were sent along with it.
    void setIsOfSet(bool isOfSet);
    void setState(const media::MediaState &state);
    [[nodiscard]] ImageCanvas &canvas() { return *m_canvas; }

Q_SIGNALS:
    void saveRequested();
    void saveAllRequested();
    //! After a failure.
    void retryRequested();
    //! The bytes are no picture.
    void damaged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void decode(const QString &file, bool whole);
    void take(const Decoded &result, bool whole);
    void refresh();
    void retranslate();

    const Theme &m_theme;
    QThreadPool m_pool;
    media::MediaState m_state;
    QString m_wholeFile; //!< decoded or on the way
    bool m_hasWhole = false;
    ImageFault m_fault = ImageFault::None;
    ImageCanvas *m_canvas;
    QLabel *m_status;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_fit;
    QPushButton *m_retry;
    QPushButton *m_save;
    QPushButton *m_saveAll;
};

} // namespace kidoku::ui
