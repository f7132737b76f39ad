// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
