// SPDX-License-Identifier: Apache-2.0
#include "image_viewer.h"

#include "core/when_done.h"
#include "ui/media/image_canvas.h"
#include "ui/media/media_words.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <cmath>

namespace kidoku::ui {

namespace {

constexpr QSize largestShown(4096, 4096);
constexpr qreal step = 1.25;

} // namespace

ImageViewer::ImageViewer(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_canvas(new ImageCanvas(theme, this))
    , m_status(mutedLabel(theme, TextSize::Small, this))
    , m_smaller(new QPushButton(this))
    , m_larger(new QPushButton(this))
    , m_fit(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_saveAll(new QPushButton(this))
{
    setObjectName(QStringLiteral("imageViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pool.setMaxThreadCount(1);
    m_canvas->setObjectName(QStringLiteral("imageCanvas"));
    m_status->setObjectName(QStringLiteral("imageStatus"));
    m_smaller->setObjectName(QStringLiteral("imageSmaller"));
    m_larger->setObjectName(QStringLiteral("imageLarger"));
    m_fit->setObjectName(QStringLiteral("imageFit"));
    m_retry->setObjectName(QStringLiteral("imageRetry"));
    m_save->setObjectName(QStringLiteral("imageSave"));
    m_saveAll->setObjectName(QStringLiteral("imageSaveAll"));
    m_saveAll->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_status, 1);
    for (QPushButton *button : {m_retry, m_smaller, m_larger, m_fit, m_save, m_saveAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_canvas->zoomBy(1 / step); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_canvas->zoomBy(step); });
    connect(m_fit, &QPushButton::clicked, m_canvas, &ImageCanvas::fit);
    connect(m_save, &QPushButton::clicked, this, &ImageViewer::saveRequested);
    connect(m_saveAll, &QPushButton::clicked, this, &ImageViewer::saveAllRequested);
    connect(m_retry, &QPushButton::clicked, this, &ImageViewer::retryRequested);
    connect(m_canvas, &ImageCanvas::zoomed, this, &ImageViewer::refresh);
    retranslate();
    const QSize room = screen()->availableSize();
    resize(qMin(900, room.width() * 8 / 10), qMin(700, room.height() * 8 / 10));
    m_canvas->setFocus();
}

ImageViewer::~ImageViewer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImageViewer::setPreview(const QString &file)
{
    if (!m_hasWhole && m_wholeFile.isEmpty() && !file.isEmpty())
        decode(file, false);
}

void ImageViewer::setIsOfSet(bool isOfSet)
{
    m_saveAll->setVisible(isOfSet);
}

void ImageViewer::setState(const media::MediaState &state)
{
    m_state = state;
    if (state.phase == media::MediaPhase::Ready && m_wholeFile != state.file) {
        m_wholeFile = state.file;
        m_fault = ImageFault::None;
        decode(state.file, true);
    }
    refresh();
}

void ImageViewer::decode(const QString &file, bool whole)
{
    core::whenDone(decodeLater(m_pool, file, largestShown), this,
                   [this, whole](const Decoded &result) { take(result, whole); });
}

void ImageViewer::take(const Decoded &result, bool whole)
{
    if (m_hasWhole && !whole)
        return;
    if (result.fault == ImageFault::None) {
        m_hasWhole = m_hasWhole || whole;
        m_canvas->setImage(result.image, result.original);
    } else if (whole) {
        m_fault = result.fault;
        m_wholeFile.clear();
        if (m_fault != ImageFault::TooLarge)
            Q_EMIT damaged();
    }
    refresh();
}

void ImageViewer::refresh()
{
    QString words = m_fault == ImageFault::TooLarge ? faultWords(m_fault) : stateWords(m_state);
    m_canvas->setNote(words);
    if (m_hasWhole)
        words
            = tr("%1 %").arg(std::lround(m_canvas->scale() * m_canvas->devicePixelRatioF() * 100));
    m_status->setText(words);
    m_retry->setVisible(m_state.phase == media::MediaPhase::Failed
                        || m_state.phase == media::MediaPhase::None);
    m_save->setEnabled(m_state.phase != media::MediaPhase::Expired);
    for (QPushButton *button : {m_smaller, m_larger, m_fit})
        button->setEnabled(m_canvas->hasImage());
}

void ImageViewer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImageViewer::retranslate()
{
    m_smaller->setText(QStringLiteral("−"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setText(QStringLiteral("+"));
    m_larger->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Fit"));
    m_fit->setAccessibleName(tr("Fit into the window"));
    m_retry->setText(tr("Try again"));
    m_save->setText(tr("Save as…"));
    m_save->setShortcut(QKeySequence::Save); // a new text takes it away
    m_saveAll->setText(tr("Save all…"));
    setWindowTitle(tr("Picture"));
    m_canvas->setAccessibleName(windowTitle());
    refresh();
}

} // namespace kidoku::ui
