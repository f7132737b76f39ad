# SPDX-License-Identifier: Apache-2.0
kidoku_library(main
  SOURCES
    chat_erase.cpp chat_erase.h
    connection_report.cpp connection_report.h
    console_options.cpp console_options.h
    data_folder.cpp data_folder.h
    data_move.cpp data_move.h
    data_place.cpp data_place.h
    end_work.h
    network_desk.cpp network_desk.h
    one_instance.cpp one_instance.h
    reply_desk.cpp reply_desk.h
    secrets_loader.cpp secrets_loader.h
    session.cpp session.h
    translation.cpp translation.h
    workspace.cpp workspace.h
  PUBLIC kidoku_core kidoku_line kidoku_relay kidoku_store kidoku_inbox kidoku_accounts
    kidoku_media kidoku_readmarks kidoku_policies kidoku_replies kidoku_secrets
  PRECOMPILED network)

kidoku_program(kidoku
  SOURCES
    demo_capture.cpp demo_capture.h
    demo_desk.cpp demo_desk.h
    demo_run.cpp demo_run.h
    demo_scenarios.cpp demo_scenarios.h
    demo_servers.cpp demo_servers.h
    desktop.cpp desktop.h
    desktop_accounts.cpp
    end_window.cpp end_window.h
    kidoku.cpp
    record_desk.cpp record_desk.h
    record_run.cpp record_run.h
    surroundings.cpp surroundings.h
    start_report.cpp start_report.h
    stillness.cpp stillness.h
  LIBS kidoku_main kidoku_media kidoku_ui kidoku_demo kidoku_linesim kidoku_relayd kidoku_secrets
    kidoku_recording
  PRECOMPILED ui)
qt_add_resources(kidoku scenarios
  PREFIX /kidoku
  BASE "${PROJECT_SOURCE_DIR}/resources"
  FILES
    "${PROJECT_SOURCE_DIR}/resources/scenarios/bad-day.json"
    "${PROJECT_SOURCE_DIR}/resources/scenarios/demo.json"
    "${PROJECT_SOURCE_DIR}/resources/scenarios/five-minutes.json"
    "${PROJECT_SOURCE_DIR}/resources/scenarios/ninety-seconds.json"
    "${PROJECT_SOURCE_DIR}/resources/scenarios/old-beside-new.json"
    "${PROJECT_SOURCE_DIR}/resources/scenarios/qa-drawer.json")
