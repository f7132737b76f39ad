# SPDX-License-Identifier: Apache-2.0
# The few functions with which every target of Kidoku is declared, so that flags,
# include roots and test rules stand in one place.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set_property(GLOBAL PROPERTY AUTOGEN_SOURCE_GROUP Generated)

option(KIDOKU_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
# What users run is one file. A development build has a program for each of hundreds of tests: with
# the code in shared libraries it needs a third of the disk, and links in a tenth of the time.
option(BUILD_SHARED_LIBS "Build each folder as a shared library instead of a static one" OFF)
set(KIDOKU_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

find_program(KIDOKU_CCACHE ccache)
if(KIDOKU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The last two settings are what ccache asks for where headers are precompiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1 "${KIDOKU_CCACHE}")
endif()

# All flags of the project live on this one target.
add_library(kidoku_flags INTERFACE)
target_compile_options(kidoku_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wimplicit-fallthrough -Wextra-semi
  $<$<BOOL:${KIDOKU_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(kidoku_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  KIDOKU_VERSION="${PROJECT_VERSION}")
target_link_options(kidoku_flags INTERFACE -Wl,--as-needed)
# It comes with the compiler's own tools and links the two hundred tests in half the time.
find_program(KIDOKU_GOLD ld.gold)
if(KIDOKU_GOLD AND NOT KIDOKU_SANITIZE)
  target_link_options(kidoku_flags INTERFACE -fuse-ld=gold)
endif()
if(KIDOKU_SANITIZE)
  target_compile_options(kidoku_flags INTERFACE
    -fsanitize=${KIDOKU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    # GCC warns of its own instrumentation (in Boost's optional, for one), and of the fences of
    # Asio that ThreadSanitizer does not see.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
  target_link_options(kidoku_flags INTERFACE -fsanitize=${KIDOKU_SANITIZE})
endif()

include(KidokuPrecompiled)

# kidoku_library(NAME SOURCES… [PUBLIC libs…] [PRIVATE libs…] [PRECOMPILED set])
# One library per folder. Its headers are included as "<folder>/<header>.h" and only
# by those who link it: each library gets an include root of its own in the build tree, so
# a forbidden include fails to compile instead of failing in review.
function(kidoku_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PRECOMPILED" "SOURCES;PUBLIC;PRIVATE")
  set(root "${CMAKE_BINARY_DIR}/roots/${name}")
  file(MAKE_DIRECTORY "${root}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)
  add_library(kidoku_${name} ${arg_SOURCES})
  # Every symbol is exported, and a macro for that would be one more for precompiled headers.
  set_target_properties(kidoku_${name} PROPERTIES DEFINE_SYMBOL "")
  target_include_directories(kidoku_${name} PUBLIC "${root}")
  target_link_libraries(kidoku_${name} PUBLIC ${arg_PUBLIC} PRIVATE kidoku_flags ${arg_PRIVATE})
  if(arg_PRECOMPILED)
    kidoku_use_precompiled(kidoku_${name} ${arg_PRECOMPILED})
  endif()
endfunction()

# kidoku_program(NAME SOURCES… LIBS… [PRECOMPILED set])
function(kidoku_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PRECOMPILED" "SOURCES;LIBS")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE kidoku_flags ${arg_LIBS})
  if(arg_PRECOMPILED)
    kidoku_use_precompiled(${name} ${arg_PRECOMPILED})
  endif()
endfunction()

# kidoku_moc(TARGET SOURCES…)
# Runs moc on the files of a test that ask for it. AUTOMOC would do the same, but adds a target
# and an empty source file to each of more than a hundred tests: a fifth of their build time.
function(kidoku_moc target)
  foreach(source ${ARGN})
    get_filename_component(file "${source}" ABSOLUTE)
    get_filename_component(name "${source}" NAME_WE)
    file(STRINGS "${file}" asks REGEX "^ *Q_OBJECT|^#include \"${name}\\.moc\"" LIMIT_COUNT 2)
    if(NOT asks)
      continue()
    endif()
    if(file MATCHES "\\.h$")
      qt6_wrap_cpp(made "${file}")
    else()
      set(made "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc")
      qt6_generate_moc("${file}" "${made}")
      target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
    endif()
    target_sources(${target} PRIVATE ${made})
  endforeach()
endfunction()

# kidoku_test(NAME [SOURCES…] [LIBS…] [LABELS…] [TIMEOUT s] [GUI])
# One executable per test class, tst_<name>.cpp unless SOURCES says otherwise. GUI tests get
# the display that dev.sh provides; all others run without any platform plugin.
function(kidoku_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS")
  if(NOT arg_SOURCES)
    set(arg_SOURCES tst_${name}.cpp)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(tst_${name} ${arg_SOURCES})
  kidoku_moc(tst_${name} ${arg_SOURCES})
  set_target_properties(tst_${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(tst_${name} PRIVATE kidoku_flags kidoku_testsupport Qt6::Test ${arg_LIBS})
  target_compile_definitions(tst_${name} PRIVATE
    KIDOKU_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
    KIDOKU_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  if("kidoku_ui" IN_LIST arg_LIBS)
    kidoku_use_precompiled(tst_${name} ui_test)
  else()
    kidoku_use_precompiled(tst_${name} test)
  endif()
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
  if(arg_GUI)
    # One at a time on the one display: they fight for the keyboard focus otherwise.
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
  else()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  endif()
endfunction()

# kidoku_bench(NAME SOURCES… LIBS…): built and run by packaging/dev.sh bench, not with the tests.
add_custom_target(benchmarks)
function(kidoku_bench name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
  add_executable(bench_${name} EXCLUDE_FROM_ALL ${arg_SOURCES})
  add_dependencies(benchmarks bench_${name})
  set_target_properties(bench_${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
  target_link_libraries(bench_${name} PRIVATE kidoku_flags kidoku_testsupport ${arg_LIBS})
  target_compile_definitions(bench_${name} PRIVATE KIDOKU_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
endfunction()
