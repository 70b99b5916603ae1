# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Writes to the file `to` who holds the rights in a library and its licence, out of the copyright file of its Debian package
# (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/).
function(take_licence package to)
  set(from "/usr/share/doc/${package}/copyright")
  file(READ "${from}" all)
  string(REGEX MATCH "\nFiles: \\*\nCopyright: *([^\n]*(\n +[^\n]+)*)\nLicense: ([^\n]+)\n" paragraph "${all}")
  set(holders "${CMAKE_MATCH_1}")
  set(head "\nLicense: ${CMAKE_MATCH_3}\n")
  string(FIND "${all}" "${head} " at) # the paragraph with its text
  if(paragraph STREQUAL "" OR at EQUAL -1)
    message(FATAL_ERROR "${from} does not say whose the library is, or under which licence.")
  endif()
  string(LENGTH "${head}" length)
  math(EXPR at "${at} + ${length}")
  string(SUBSTRING "${all}" ${at} -1 text)
  string(REGEX REPLACE "\n[^ ].*" "\n" text "${text}\n\n#")
  string(REGEX REPLACE "\n \\.\n" "\n\n" text "${text}")
  string(REGEX REPLACE "\n +" "\n" holders "${holders}")
  string(REGEX REPLACE "(^|\n) " "\\1" text "${text}")
  file(CONFIGURE OUTPUT "${to}" CONTENT "Copyright:\n${holders}\n\n${text}" @ONLY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${from}")
endfunction()
