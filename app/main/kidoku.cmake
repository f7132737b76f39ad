# SPDX-License-Identifier: Apache-2.0
kidoku_library(main
  SOURCES
    console_options.cpp console_options.h
    session.cpp session.h
  PUBLIC kidoku_core kidoku_line kidoku_relay kidoku_store kidoku_inbox kidoku_readmarks
  PRECOMPILED network)

if(NOT EXISTS "${PROJECT_SOURCE_DIR}/ui/window/main_window.h"
   OR NOT EXISTS "${PROJECT_SOURCE_DIR}/resources/scenarios/demo.json")
  return()
endif()
kidoku_program(kidoku
  SOURCES
    connection_report.cpp connection_report.h
    demo_servers.cpp demo_servers.h
    desktop.cpp desktop.h
    kidoku.cpp
    secrets_loader.cpp secrets_loader.h
    translation.cpp translation.h
  LIBS kidoku_main kidoku_ui kidoku_demo kidoku_linesim kidoku_relayd kidoku_secrets
  PRECOMPILED ui)
qt_add_resources(kidoku scenarios
  PREFIX /kidoku
  BASE "${PROJECT_SOURCE_DIR}/resources"
  FILES "${PROJECT_SOURCE_DIR}/resources/scenarios/demo.json")
