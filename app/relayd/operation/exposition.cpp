// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/exposition.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kidoku::relayd {

namespace {

enum class Quote { Help, Label };

void appendEscaped(std::string &out, std::string_view text, Quote quote)
{
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '"' && quote == Quote::Label)
            out += "\\\"";
        else
            out += c;
    }
}

} // namespace

std::string numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    std::array<char, 32> text{};
    const auto [end, fault] = std::to_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() ? std::string(text.data(), end) : "NaN";
}

void Exposition::family(std::string_view name, std::string_view type, std::string_view help)
{
    m_name = name;
    m_text += "# HELP " + m_name + ' ';
    appendEscaped(m_text, help, Quote::Help);
    m_text += "\n# TYPE " + m_name + ' ';
    m_text += type;
    m_text += '\n';
}

void Exposition::add(std::string_view suffix, Labels labels, double value)
{
    m_text += m_name;
    m_text += suffix;
    char before = '{';
    for (const auto &[label, text] : labels) {
        m_text += before;
        m_text += label;
        m_text += "=\"";
        appendEscaped(m_text, text, Quote::Label);
        m_text += '"';
        before = ',';
    }
    if (labels.size() > 0)
        m_text += '}';
    m_text += ' ' + numberText(value) + '\n';
}

} // namespace kidoku::relayd
