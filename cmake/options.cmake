# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The one place for language level, warnings and definitions: every target links fix789_options.
add_library(fix789_options INTERFACE)
target_compile_features(fix789_options INTERFACE cxx_std_23)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF) # on only where there are QObjects
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Two builds give the same bytes: the second format of resources has the time of each file in it, the first has not.
set(FIX789_RCC_OPTIONS --format-version 1)

target_compile_options(fix789_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
target_compile_definitions(fix789_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  FIX789_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # What a newer Qt calls deprecated has no successor yet in the oldest one that we build with.
  target_compile_definitions(fix789_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
string(REPLACE "." "," version_numbers "${PROJECT_VERSION}")
target_compile_definitions(fix789_options INTERFACE $<$<COMPILE_LANGUAGE:RC>:FIX789_VERSION_NUMBERS=${version_numbers},0>)
if(WIN32)
  # Windows 10 is the oldest system we speak to.
  target_compile_definitions(fix789_options INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00 WINVER=0x0A00)
  target_link_options(fix789_options INTERFACE -Wl,--no-insert-timestamp) # nor has a program
endif()
if(CMAKE_UNITY_BUILD)
  # What a source keeps to itself GCC then takes for part of a header; the other builds warn of those that are.
  target_compile_options(fix789_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-subobject-linkage>)
endif()
find_program(FIX789_CCACHE ccache)
if(FIX789_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_CURRENT_LIST_DIR}/ccache.sh ${CMAKE_SOURCE_DIR} ${FIX789_CCACHE})
  target_compile_options(fix789_options INTERFACE $<$<BOOL:${FIX789_PCH}>:-fpch-preprocess>)
endif()
if(FIX789_SANITIZE)
  # What sanitizers add makes GCC see uninitialized values where there are none (its manual, -fsanitize); the other builds look.
  target_compile_options(fix789_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
    -Wno-maybe-uninitialized)
  # What UBSan knows of each place is 46 MB with 1.6 million relocations, which a position-independent program does again at
  # every start: 0.83 s of processor time instead of 0.51 s.
  target_link_options(fix789_options INTERFACE -fsanitize=address,undefined -no-pie)
endif()

# Reading these again for every source was most of a build. They are precompiled once, for fix789_base, and used by every
# target that is compiled in the same way. Sources still include what they use: tests/run.sh --long builds once without.
function(fix789_precompile target)
  if(NOT FIX789_PCH)
    return()
  endif()
  if(ARGN)
    target_precompile_headers(${target} ${ARGN})
  elseif(NOT target STREQUAL "fix789_base")
    target_precompile_headers(${target} REUSE_FROM fix789_base)
  else()
    target_precompile_headers(fix789_base PRIVATE
      <QCoreApplication> <QDateTime> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QRegularExpression> <QUrl>
      <algorithm> <array> <chrono> <expected> <functional> <map> <memory> <mutex> <optional> <span> <stop_token> <thread> <vector>)
  endif()
endfunction()

# A library of one room: fix789_layer(NAME SOURCES ... LINKS ...).
function(fix789_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_library(fix789_${name} STATIC ${arg_SOURCES})
  target_include_directories(fix789_${name} PUBLIC ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../core)
  target_link_libraries(fix789_${name} PUBLIC ${arg_LINKS} PRIVATE fix789_options)
  fix789_precompile(fix789_${name})
endfunction()
