# SPDX-License-Identifier: Apache-2.0
kidoku_program(kidoku-relay SOURCES kidoku_relay.cpp LIBS kidoku_relayd Threads::Threads)
