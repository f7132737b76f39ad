// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"
#include "readmarks/mark_status.h"
#include "readmarks/queue.h"

#include <QString>
#include <QStringList>

//! Which page of the help tells of what: every state and every fault leads to one. The names are
//! those of the files in resources/help. Pure functions, any thread.
namespace kidoku::ui {

struct BannerFacts;
enum class BannerKind;

struct HelpChapter
{
    enum class Kind { Basics, Faults, Work };
    Kind kind;
    QStringList pages;
};

//! All pages, in the order of the contents.
[[nodiscard]] const QList<HelpChapter> &helpChapters();
[[nodiscard]] bool isHelpPage(const QString &name);
//! Where help begins when nothing says better.
[[nodiscard]] QString welcomePage();

//! Empty: there is nothing to explain.
[[nodiscard]] QString helpPage(line::Reason reason);
[[nodiscard]] QString helpPage(readmarks::RequestRefusal refusal);
[[nodiscard]] QString helpPage(BannerKind kind, const BannerFacts &facts);
//! Of the state line: why the mark does not get on; empty while nothing is wrong with it.
[[nodiscard]] QString helpPage(const readmarks::MarkStatus &mark, bool automaticRead);

//! The property of a widget that names its page; it counts for all that is inside.
inline constexpr const char *helpTopicProperty = "helpTopic";
//! \a page says what \a widget is about.
template <typename Widget>
void setHelpTopic(Widget *widget, const char *page)
{
    widget->setProperty(helpTopicProperty, QString::fromLatin1(page));
}

} // namespace kidoku::ui
