// SPDX-License-Identifier: Apache-2.0
#include "file_kind.h"

#include <QFile>

#include <array>

namespace kidoku::ui {

namespace {

constexpr qint64 firstBytesRead = 64;

struct Row
{
    QByteArrayView head; //!< at the beginning
    int at;
    QByteArrayView bytes; //!< there
    FileKind kind;
    const char *suffix;
};

// Where the first four bytes are a length, its upper half is empty: a program that carries the
// word at the right place does not begin so.
constexpr QByteArrayView shortBox("\0\0", 2);
constexpr QByteArrayView none;

// The first row that fits decides. Nothing here can be run by a desktop.
constexpr std::array rows{
    Row{"\xff\xd8\xff", 0, none, FileKind::Picture, "jpg"},
    Row{"\x89PNG\r\n\x1a\n", 0, none, FileKind::Picture, "png"},
    Row{"GIF87a", 0, none, FileKind::Picture, "gif"},
    Row{"GIF89a", 0, none, FileKind::Picture, "gif"},
    Row{"RIFF", 8, "WEBP", FileKind::Picture, "webp"},
    Row{shortBox, 4, "ftypM4A", FileKind::Sound, "m4a"},
    Row{shortBox, 4, "ftypM4B", FileKind::Sound, "m4a"},
    Row{shortBox, 4, "ftypqt", FileKind::Video, "mov"},
    Row{shortBox, 4, "ftyp3g", FileKind::Video, "3gp"},
    Row{shortBox, 4, "ftyp", FileKind::Video, "mp4"},
    Row{"\x1a\x45\xdf\xa3", 0, none, FileKind::Video, "webm"},
    Row{"ID3", 0, none, FileKind::Sound, "mp3"},
    Row{"\xff\xfb", 0, none, FileKind::Sound, "mp3"},
    Row{"\xff\xf1", 0, none, FileKind::Sound, "aac"},
    Row{"\xff\xf9", 0, none, FileKind::Sound, "aac"},
    Row{"OggS", 0, none, FileKind::Sound, "ogg"},
    Row{"RIFF", 8, "WAVE", FileKind::Sound, "wav"},
};

} // namespace

FileSort sortOf(const QByteArray &firstBytes)
{
    const QByteArrayView bytes(firstBytes);
    for (const Row &row : rows) {
        if (bytes.startsWith(row.head)
            && bytes.sliced(qMin<qsizetype>(row.at, bytes.size())).startsWith(row.bytes))
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
