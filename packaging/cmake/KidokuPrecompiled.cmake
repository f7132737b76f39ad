# SPDX-License-Identifier: Apache-2.0
# Precompiled headers: Qt's, Boost's and the standard library's only, never our own, so that
# what a file of ours may include is still decided by its include roots. Nine tenths of the time
# for a file is spent reading these headers. One set for each kind of target; a set is compiled
# once and shared. The clazy preset builds without them, so every file still names what it uses.
include_guard(GLOBAL)

# kidoku_precompiled(SET [libs…]): declares a set, packaging/cmake/precompiled/<set>.h.
function(kidoku_precompiled set)
  set(source "${PROJECT_BINARY_DIR}/precompiled/${set}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "// Gives the set of precompiled headers something to belong to.\n")
  endif()
  add_library(kidoku_precompiled_${set} OBJECT "${source}")
  set_target_properties(kidoku_precompiled_${set} PROPERTIES AUTOMOC OFF)
  target_link_libraries(kidoku_precompiled_${set} PRIVATE kidoku_flags ${ARGN})
  target_precompile_headers(kidoku_precompiled_${set} PRIVATE
    "${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled/${set}.h")
endfunction()

# kidoku_use_precompiled(TARGET SET)
function(kidoku_use_precompiled target set)
  target_precompile_headers(${target} REUSE_FROM kidoku_precompiled_${set})
endfunction()

kidoku_precompiled(core Qt6::Core)
kidoku_precompiled(network Qt6::Network)
kidoku_precompiled(servers Qt6::Core Boost::headers Threads::Threads)
kidoku_precompiled(ui Qt6::Network Qt6::Sql Qt6::Widgets)
