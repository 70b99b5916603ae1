# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# What is installed on Linux, and the .deb of it: cmake --build build/release && cpack --config build/release/CPackConfig.cmake
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATADIR}/doc/fix789") # Debian wants the name of the package
install(TARGETS fix789ctl RUNTIME)
if(TARGET fix789)
  set(here "${CMAKE_CURRENT_LIST_DIR}")
  install(TARGETS fix789 RUNTIME)
  install(FILES "${here}/io.github.fix789.Fix789.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${here}/io.github.fix789.Fix789.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/fix789.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
    RENAME io.github.fix789.Fix789.svg)
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)
set(manual "${PROJECT_BINARY_DIR}/app/fix789ctl/manual") # the program has written it by then
install(FILES "${manual}/fix789ctl.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${manual}/fix789ctl.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME fix789ctl)
install(FILES "${manual}/_fix789ctl" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
# The list of what is in it, where it is put together for a package (the other systems have no dpkg to ask).
install(CODE "
  if(NOT \"\$ENV{DESTDIR}\" STREQUAL \"\" AND EXISTS /usr/bin/dpkg-query)
    execute_process(COMMAND \"${PROJECT_SOURCE_DIR}/installer/sbom.py\" linux \"\$ENV{DESTDIR}\" OUTPUT_VARIABLE list COMMAND_ERROR_IS_FATAL ANY)
    file(WRITE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DOCDIR}/fix789.cdx.json\" \"\${list}\")
  endif()")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fix789)
set(CPACK_PACKAGE_VENDOR "Fix789 contributors")
set(CPACK_PACKAGE_CONTACT "Fix789 contributors <fix789@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds out why an L2TP/IPsec VPN fails with error 789")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins") # nothing links what draws the window
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
