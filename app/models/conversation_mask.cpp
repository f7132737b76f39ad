// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_model_p.h"

//! What may be seen of the conversations while names are made up.
namespace kidoku::models {

void ConversationListModel::setMask(const Mask &mask)
{
    d->mask = &mask;
    connect(&mask, &Mask::changed, this, [this] { d->takeMask(); });
    d->takeMask();
}

void ConversationListModel::Private::takeMask()
{
    if (mask->isOn())
        rows.forEach(
            [this](const store::Conversation &record) { mask->know(record.chat, record.name); });
    search.forget();
    if (!search.isEmpty())
        searchAgain();
    repaintAll({});
}

QString ConversationListModel::Private::draft(core::ConversationId id) const
{
    const QString draft = drafts.value(id);
    const auto slot = mask && mask->isOn() && !draft.isEmpty() ? rows.find(id) : std::nullopt;
    return slot ? mask->text(draft, {rows.entry(*slot).record.chat}) : draft;
}

std::optional<store::Conversation> ConversationListModel::conversation(
    core::ConversationId id) const
{
    const auto slot = d->rows.find(id);
    return slot ? std::optional(d->shown(d->rows.entry(*slot).record)) : std::nullopt;
}

std::optional<store::Conversation> ConversationListModel::stored(core::ConversationId id) const
{
    const auto slot = d->rows.find(id);
    return slot ? std::optional(d->rows.entry(*slot).record) : std::nullopt;
}

void ConversationListModel::forEach(
    const std::function<void(const store::Conversation &)> &look) const
{
    const Mask *mask = d->mask && d->mask->isOn() ? d->mask : nullptr;
    d->rows.forEach([&look, mask](const store::Conversation &record) {
        if (mask)
            look(mask->identity(record));
        else
            look(record);
    });
}

} // namespace kidoku::models
