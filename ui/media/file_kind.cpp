// SPDX-License-Identifier: Apache-2.0
#include "file_kind.h"

#include <QFile>

#include <array>

namespace kidoku::ui {

namespace {

constexpr qint64 firstBytesRead = 64;

struct Row
{
    int at;
    QByteArrayView bytes;
    FileKind kind;
    const char *suffix;
};

// The first row that fits decides. Nothing here can be run by a desktop.
constexpr std::array rows{
    Row{0, "\xff\xd8\xff", FileKind::Picture, "jpg"},
    Row{0, "\x89PNG\r\n\x1a\n", FileKind::Picture, "png"},
    Row{0, "GIF87a", FileKind::Picture, "gif"},
    Row{0, "GIF89a", FileKind::Picture, "gif"},
    Row{8, "WEBP", FileKind::Picture, "webp"},
    Row{4, "ftypM4A", FileKind::Sound, "m4a"},
    Row{4, "ftypM4B", FileKind::Sound, "m4a"},
    Row{4, "ftypqt", FileKind::Video, "mov"},
    Row{4, "ftyp3g", FileKind::Video, "3gp"},
    Row{4, "ftyp", FileKind::Video, "mp4"},
    Row{0, "\x1a\x45\xdf\xa3", FileKind::Video, "webm"},
    Row{0, "ID3", FileKind::Sound, "mp3"},
    Row{0, "\xff\xfb", FileKind::Sound, "mp3"},
    Row{0, "\xff\xf1", FileKind::Sound, "aac"},
    Row{0, "\xff\xf9", FileKind::Sound, "aac"},
    Row{0, "OggS", FileKind::Sound, "ogg"},
    Row{8, "WAVE", FileKind::Sound, "wav"},
};

} // namespace

FileSort sortOf(const QByteArray &firstBytes)
{
    for (const Row &row : rows) {
        if (QByteArrayView(firstBytes)
                .sliced(qMin<qsizetype>(row.at, firstBytes.size()))
                .startsWith(row.bytes))
            return {row.kind, row.suffix};
    }
    return {};
}

FileSort sortOfFile(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? sortOf(in.read(firstBytesRead)) : FileSort{};
}

} // namespace kidoku::ui
