// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

//! A value or the reason why there is none. Used instead of exceptions across Kidoku's own
//! interfaces; the caller must look (`[[nodiscard]]`) before it takes the value.
namespace kidoku::core {

//! Wraps an error so that `return Failure{…}` converts to any Result with that error type.
template <typename E>
struct Failure
{
    E error;
};
template <typename E>
Failure(E) -> Failure<E>;

template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    template <typename F>
    requires std::is_convertible_v<F, E> Result(Failure<F> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    //! Precondition: ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }

    //! Precondition: !ok().
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

//! The value of a Result that carries none.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace kidoku::core
