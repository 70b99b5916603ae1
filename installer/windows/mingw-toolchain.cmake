# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Cross-builds for 64-bit Windows with MinGW-w64. GCC with posix threads: its libstdc++ has <thread> and <mutex>, the one with
# win32 threads of GCC 12 has not. The libraries come from sysroot.sh; elsewhere: -D FIX789_WINDOWS_SYSROOT=... or the
# environment variable of that name.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(host x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${host}-gcc-posix)
set(CMAKE_CXX_COMPILER ${host}-g++-posix)
set(CMAKE_RC_COMPILER ${host}-windres)

if(NOT DEFINED FIX789_WINDOWS_SYSROOT)
  if(DEFINED ENV{FIX789_WINDOWS_SYSROOT})
    set(FIX789_WINDOWS_SYSROOT $ENV{FIX789_WINDOWS_SYSROOT})
  else()
    cmake_path(SET FIX789_WINDOWS_SYSROOT NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../build/windows-sysroot)
  endif()
endif()
set(FIX789_WINDOWS_SYSROOT ${FIX789_WINDOWS_SYSROOT} CACHE PATH "Libraries for Windows, made by installer/windows/sysroot.sh")
if(NOT IS_DIRECTORY ${FIX789_WINDOWS_SYSROOT}/lib/cmake/Qt6)
  message(FATAL_ERROR "No Windows libraries in ${FIX789_WINDOWS_SYSROOT}: run installer/windows/sysroot.sh first.")
endif()
# CMake reads this file once more for each of its trial builds, which see only the variables named here.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES FIX789_WINDOWS_SYSROOT)

set(CMAKE_FIND_ROOT_PATH ${FIX789_WINDOWS_SYSROOT} /usr/${host})
set(CMAKE_PREFIX_PATH ${FIX789_WINDOWS_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc and uic run on the building system and are of the very version of Qt that is built against; they come with the
# libraries. lrelease reads what every Qt 6 wrote: the building system's own.
set(QT_HOST_PATH ${FIX789_WINDOWS_SYSROOT}/host CACHE PATH "Qt's tools that run on the building system")
set(QT_HOST_PATH_CMAKE_DIR ${QT_HOST_PATH}/lib/cmake CACHE PATH "CMake files of those tools")
if(NOT DEFINED Qt6LinguistTools_DIR)
  file(GLOB linguist_tools /usr/lib/*-linux-gnu/cmake/Qt6LinguistTools /usr/lib/cmake/Qt6LinguistTools)
  list(GET linguist_tools 0 linguist_tools)
  set(Qt6LinguistTools_DIR ${linguist_tools} CACHE PATH "lrelease of the building system")
endif()

# With its own option the compiler also links what the checks of the stack call (libssp).
set(CMAKE_CXX_FLAGS_INIT -fstack-protector-strong)
