; SPDX-FileCopyrightText: 2026 Fix789 contributors
; SPDX-License-Identifier: MIT
; The installer for Windows, made by setup.sh:  makensis -DSTAGE=FOLDER -DVERSION=0.1.0 -DOUTPUT=FILE fix789.nsi
; Silent: fix789-setup.exe /S [/D=FOLDER], uninstall.exe /S [/UNDO]. Removing it offers to put back what repairs have changed; the
; journal stays in any case, so that a later installation can still undo.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel admin
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

Name "Fix789"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Fix789"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fix789"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$WINDIR\explorer.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "$INSTDIR\fix789.exe" ; by the person's own shell: the window never runs as administrator
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString Needs64 ${LANG_ENGLISH} "Fix789 needs a 64-bit Windows 10 or newer."
LangString Needs64 ${LANG_GERMAN} "Fix789 braucht ein 64-Bit-Windows 10 oder neuer."
LangString PutBack ${LANG_ENGLISH} "Put back what Fix789 has changed on this computer before it goes?$\r$\n$\r$\nYes: every repair is undone, and what it mended may fail again.$\r$\nNo: the repairs stay, and so does the journal, from which a later Fix789 can undo them."
LangString PutBack ${LANG_GERMAN} "Soll alles, was Fix789 auf diesem Computer geändert hat, zurückgenommen werden, bevor es entfernt wird?$\r$\n$\r$\nJa: Jede Reparatur wird zurückgenommen, und was sie behoben hat, kann wieder auftreten.$\r$\nNein: Die Reparaturen bleiben, und mit ihnen das Journal, aus dem ein späteres Fix789 sie zurücknehmen kann."
LangString NotBack ${LANG_ENGLISH} "Not everything could be put back, so Fix789 stays. Start it to see what is left, or remove it and keep the repairs."
LangString NotBack ${LANG_GERMAN} "Nicht alles konnte zurückgenommen werden, deshalb bleibt Fix789. Starte es, um zu sehen, was übrig ist, oder entferne es und behalte die Reparaturen."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(Needs64)" /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Fix789.lnk" "$INSTDIR\fix789.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" DisplayName "Fix789"
  WriteRegStr HKLM "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" Publisher "Fix789 contributors"
  WriteRegStr HKLM "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\fix789.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" NoRepair 1
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

; Whether a journal of this computer or of this person is there; then somebody may want it undone.
Function un.mayHaveRepairs
  StrCpy $0 0
  ${If} ${FileExists} "$APPDATA\Fix789\journal.jsonl"
    StrCpy $0 1
  ${EndIf}
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\Fix789\journal.jsonl"
    StrCpy $0 1
  ${EndIf}
  SetShellVarContext all
FunctionEnd

Section Uninstall
  Call un.mayHaveRepairs
  ${If} $0 = 1
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/UNDO" $2
    ${If} ${Errors} ; not asked for on the command line
      MessageBox MB_YESNO|MB_ICONQUESTION "$(PutBack)" /SD IDNO IDNO leave
    ${EndIf}
    nsExec::Exec '"$INSTDIR\fix789ctl.exe" undo --all --yes'
    Pop $0
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotBack)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
  leave:
  Delete "$SMPROGRAMS\Fix789.lnk"
  !include "${FILES}" ; what was installed, file by file: nothing else in that folder is ours
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
SectionEnd
