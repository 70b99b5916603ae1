# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# What is installed on Linux, and the .deb of it: cmake --build build/release && cpack --config build/release/CPackConfig.cmake
include(GNUInstallDirs)
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
# The manual page and the completions, where the sources have them.
file(GLOB manuals "${PROJECT_SOURCE_DIR}/docs/man/*.1")
if(manuals)
  install(FILES ${manuals} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fix789)
set(CPACK_PACKAGE_VENDOR "Fix789 contributors")
set(CPACK_PACKAGE_CONTACT "Fix789 contributors <fix789@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds out why an L2TP/IPsec VPN fails with error 789")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
