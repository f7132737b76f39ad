// SPDX-License-Identifier: Apache-2.0
#include "filter_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace kidoku::ui {

namespace {

// Completes the last word only and leaves what stands before it.
class WordCompleter final : public QCompleter
{
public:
    WordCompleter(const QStringList &words, QLineEdit *field)
        : QCompleter(words, field)
        , m_field(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setCompletionMode(PopupCompletion);
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(QLatin1Char(' '), -1)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = m_field->text();
        const qsizetype word = typed.lastIndexOf(QLatin1Char(' ')) + 1;
        return typed.left(word) + index.data().toString();
    }

private:
    QLineEdit *m_field;
};

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setMaxLength(200);
    setCompleter(new WordCompleter(models::logTermExamples(), this));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const bool isOpen = typed.count(QLatin1Char('"')) % 2 != 0;
        if (typed.endsWith(QLatin1Char(' ')) && !isOpen)
            takeTerms(false);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { takeTerms(true); });
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT lastTermUnwanted();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// Words stay in the field until Enter: they may become a phrase.
void FilterField::takeTerms(bool all)
{
    models::LogQuery rest;
    QList<models::LogTerm> finished;
    for (const models::LogTerm &term : models::LogQuery::parse(text()).terms) {
        if (all || !term.key.isEmpty())
            finished.append(term);
        else
            rest.terms.append(term);
    }
    if (finished.isEmpty())
        return;
    setText(rest.terms.isEmpty() ? QString() : rest.text() + QLatin1Char(' '));
    for (const models::LogTerm &term : std::as_const(finished))
        Q_EMIT termFinished(term);
}

} // namespace kidoku::ui
