# SPDX-License-Identifier: Apache-2.0
kidoku_program(kidoku-linesim
  SOURCES "${CMAKE_CURRENT_LIST_DIR}/kidoku_linesim.cpp"
  LIBS kidoku_linesim Qt6::Network)
