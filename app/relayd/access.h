// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "relayd/people/people_store.h"
#include "relayd/people/scope.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kidoku::relayd {

//! Who stands behind a console's token.
struct Operator
{
    std::string name; //!< `by` of the records
    Scopes scopes = Scopes::ofConsole();
    std::vector<std::string> channels; //!< empty: all
    std::string token;                 //!< its id; "console" for the common one, empty for none

    [[nodiscard]] bool mayUse(std::string_view channel) const;
};

//! Decides by `Authorization: Bearer …`. Keeps hashes of tokens only. Thread-safe; who holds
//! people's tokens tells it of changes and of the time.
class Access
{
public:
    //! Without any token everybody on this machine is let in, with the rights of the common one.
    explicit Access(const core::Secret &consoleToken);
    ~Access();

    //! True when there is neither a common token nor ever was one of a person: after the last
    //! person's token was revoked nobody is let in, rather than everybody.
    [[nodiscard]] bool isOpen() const;
    //! Nothing when the token is missing or no longer good.
    [[nodiscard]] std::optional<Operator> operatorFor(std::string_view authorization) const;

    //! All tokens of people there are, revoked ones too.
    void setTokens(const std::vector<TokenRecord> &tokens);
    //! Time of day: ends what has expired.
    void setTime(qint64 nowMs);
    //! The tokens used since the last call, to the minute.
    [[nodiscard]] std::vector<TokenUse> takeUses();

    //! Held by what goes on after its request was let in, as a stream does: is told, once, when
    //! its token is no longer good.
    class Lease
    {
    public:
        //! \a ended is called by any thread, perhaps at once, with a lock held: it must only post.
        Lease(Access &access, const Operator &who, std::function<void()> ended);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

    private:
        friend class Access;
        void check();

        Access &m_access;
        const std::string m_token;
        std::function<void()> m_ended;
        std::list<Lease *>::iterator m_place;
    };

private:
    struct Entry;

    [[nodiscard]] bool isGood(const std::string &token) const;
    void checkLeases();

    std::string m_consoleHash; //!< empty: no common token
    mutable std::mutex m_mutex;
    std::map<std::string, Entry> m_byHash;
    std::map<std::string, const Entry *> m_byId;
    std::list<Lease *> m_leases;
    qint64 m_now = 0;
};

} // namespace kidoku::relayd
