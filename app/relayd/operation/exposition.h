// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace kidoku::relayd {

//! Writes Prometheus' text exposition format 0.0.4. By hand: prometheus-cpp wants to own every
//! number, while most of ours stand elsewhere already (in the log, in atomics, in /proc) and are
//! only read when somebody asks; the format itself is less code than that bridge would be. A test
//! has Prometheus' own parser read the result. One thread.
class Exposition
{
public:
    using Labels = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    //! Begins a family; the samples that follow belong to it. \a type as in the format.
    void family(std::string_view name, std::string_view type, std::string_view help);
    void sample(Labels labels, double value) { add({}, labels, value); }
    //! A sample whose name has a suffix, as those of a histogram have.
    void sample(std::string_view suffix, Labels labels, double value)
    {
        add(suffix, labels, value);
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }
    static constexpr std::string_view contentType = "text/plain; version=0.0.4; charset=utf-8";

private:
    void add(std::string_view suffix, Labels labels, double value);

    std::string m_name;
    std::string m_text;
};

//! The shortest text that reads back as the same number.
[[nodiscard]] std::string numberText(double value);

} // namespace kidoku::relayd
