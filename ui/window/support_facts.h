// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/bundle.h"
#include "ui/window/services.h"

namespace kidoku::ui {

//! Asks store, queue and relay what a support bundle tells of the last \a hours, and gives it to
//! \a told while \a context lives. Without what the store cannot say.
void gatherSupportFacts(const Services &services, int hours, QObject *context,
                        const std::function<void(const support::BundleFacts &)> &told);

} // namespace kidoku::ui
