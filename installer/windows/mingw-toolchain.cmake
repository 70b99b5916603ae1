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

# moc, rcc, lrelease run on the building system: Qt of the same version, from Debian's packages.
set(QT_HOST_PATH /usr CACHE PATH "Qt of the building system")
if(NOT DEFINED QT_HOST_PATH_CMAKE_DIR)
  file(GLOB host_qt /usr/lib/*-linux-gnu/cmake/Qt6HostInfo /usr/lib/cmake/Qt6HostInfo)
  list(GET host_qt 0 host_qt)
  cmake_path(GET host_qt PARENT_PATH host_qt)
  set(QT_HOST_PATH_CMAKE_DIR ${host_qt} CACHE PATH "CMake files of the building system's Qt")
endif()
