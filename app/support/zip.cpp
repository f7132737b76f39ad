// SPDX-License-Identifier: Apache-2.0
#include "zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace kidoku::support {

namespace {

struct Free
{
    void operator()(archive *a) const { archive_free(a); }
    void operator()(archive_entry *e) const { archive_entry_free(e); }
};
using Archive = std::unique_ptr<archive, Free>;
using Entry = std::unique_ptr<archive_entry, Free>;

QString reasonOf(archive *a)
{
    const char *text = archive_error_string(a);
    return text ? QString::fromUtf8(text) : QStringLiteral("unknown");
}

la_ssize_t append(archive *, void *data, const void *buffer, size_t length)
{
    static_cast<QByteArray *>(data)->append(static_cast<const char *>(buffer), qsizetype(length));
    return la_ssize_t(length);
}

bool write(archive *a, const NamedBytes &file)
{
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), file.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    return archive_write_header(a, entry.get()) == ARCHIVE_OK
        && archive_write_data(a, file.bytes.constData(), size_t(file.bytes.size()))
        == file.bytes.size();
}

} // namespace

core::Result<QByteArray, QString> zipped(const QList<NamedBytes> &files)
{
    QByteArray zip;
    const Archive a(archive_write_new());
    if (archive_write_set_format_zip(a.get()) != ARCHIVE_OK
        || archive_write_set_bytes_in_last_block(a.get(), 1) != ARCHIVE_OK
        || archive_write_open(a.get(), &zip, nullptr, append, nullptr) != ARCHIVE_OK)
        return core::Failure{reasonOf(a.get())};
    for (const NamedBytes &file : files) {
        if (!write(a.get(), file))
            return core::Failure{reasonOf(a.get())};
    }
    if (archive_write_close(a.get()) != ARCHIVE_OK)
        return core::Failure{reasonOf(a.get())};
    return zip;
}

} // namespace kidoku::support
