// SPDX-License-Identifier: Apache-2.0
#include "help_pages.h"

#include "help_topics.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace kidoku::ui {

namespace {

using Matches = QRegularExpressionMatchIterator;

// Each match of \a what replaced by what \a by makes of it.
template <typename By>
QString replaced(const QString &text, const QRegularExpression &what, By by)
{
    QString result;
    qsizetype from = 0;
    for (Matches all = what.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += by(match);
        from = match.capturedEnd();
    }
    return result += QStringView(text).mid(from);
}

// What a reader sees of a page: link targets are no words of it.
QString words(const QString &markdown)
{
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    QString text = markdown;
    return core::fold(text.remove(target));
}

} // namespace

HelpPages::HelpPages(const QString &language, const KeysOf &keysOf)
{
    for (const HelpChapter &chapter : helpChapters()) {
        for (const QString &name : chapter.pages) {
            Page page;
            page.text = withHosts(withKeys(source(language, name), keysOf));
            page.title = page.text.section(u'\n', 0, 0).mid(2);
            page.folded = words(page.text);
            page.foldedTitle = core::fold(page.title);
            m_pages.insert(name, page);
        }
    }
}

QString HelpPages::source(const QString &language, const QString &page)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpPages::withKeys(const QString &text, const KeysOf &keysOf)
{
    static const QRegularExpression place(
        QStringLiteral("([ \u3000]?[(\uff08])?\\{([A-Z]\\w*)\\}([)\uff09])?"));
    return replaced(text, place, [&keysOf](const QRegularExpressionMatch &match) {
        const QString keys = keysOf ? keysOf(match.captured(2)) : QString();
        if (!keys.isEmpty())
            return match.captured(1) + keys + match.captured(3);
        const bool bracketed = match.hasCaptured(1) && match.hasCaptured(3);
        return bracketed ? QString() : match.captured(1) + QStringLiteral("–") + match.captured(3);
    });
}

QString HelpPages::withHosts(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\((https?://[^)]*)\\)"));
    return replaced(text, link, [](const QRegularExpressionMatch &match) {
        const QString host = QUrl(match.captured(2)).host();
        if (match.captured(1).contains(host))
            return match.captured(0);
        return QStringLiteral("[%1, %2](%3)").arg(match.captured(1), host, match.captured(2));
    });
}

QStringList HelpPages::find(const QString &typed) const
{
    const QStringList needles = core::foldedWords(typed);
    QStringList byTitle, others;
    for (const HelpChapter &chapter : helpChapters()) {
        for (const QString &name : chapter.pages) {
            const Page page = m_pages.value(name);
            const auto in = [](const QString &text) {
                return [&text](const QString &needle) { return text.contains(needle); };
            };
            if (!std::all_of(needles.begin(), needles.end(), in(page.folded)))
                continue;
            const bool titled = !needles.isEmpty()
                && std::any_of(needles.begin(), needles.end(), in(page.foldedTitle));
            (titled ? byTitle : others).append(name);
        }
    }
    return byTitle + others;
}

} // namespace kidoku::ui
