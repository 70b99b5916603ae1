; SPDX-FileCopyrightText: 2026 Fix789 contributors
; SPDX-License-Identifier: MIT
; The installer for Windows, made by setup.sh:  makensis -DSTAGE=FOLDER -DVERSION=0.1.0 -DOUTPUT=FILE
; -DSENTENCES=sentences.nsh fix789.nsi
; Silent: fix789-setup.exe /S [/TAKEOVER] [/D=FOLDER], uninstall.exe /S [/UNDO]. It makes the folder for the journal of this
; computer, before anybody else can; if somebody did, it takes the folder over, with consent (/TAKEOVER). Removing Fix789 offers
; to put back what repairs have changed on this computer; the journal stays in any case, so that a later installation can still
; undo, and readable\removed.txt in its folder names what stays. Exit code 3: installed, but it cannot repair. Exit code 4: not installed or not removed, because other people could change
; what this would run as administrator. Exit code 5: the same, because Fix789 is running. Exit code 6: not installed, because the
; MSI has installed it. Exit code 7: not installed, because a newer version is there. Exit code 8: a file could not be written.
; An upgrade removes what the version before installed (uninstall.txt) and keeps journals and settings, which lie elsewhere.
Unicode true
Target amd64-unicode
!ifdef QUICK
  SetCompressor zlib ; for tests
!else
  SetCompressor /SOLID lzma
!endif
RequestExecutionLevel admin
AllowSkipFiles off
!include MUI2.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include x64.nsh

ManifestDPIAware true
ManifestSupportedOS Win10
Name "Fix789"
BrandingText "Fix789 ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Fix789"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Fix789"
VIAddVersionKey "CompanyName" "Fix789 contributors"
VIAddVersionKey "LegalCopyright" "2026 Fix789 contributors, MIT license"
VIAddVersionKey "OriginalFilename" "fix789-setup.exe"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Fix789"
!define EVENT_SOURCE "SYSTEM\CurrentControlSet\Services\EventLog\Application\Fix789"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fix789"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE leaveFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$WINDIR\explorer.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "$INSTDIR\fix789.exe" ; by the person's own shell: the window never runs as administrator
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${SENTENCES}"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(Needs64)" /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $0 HKLM "Software\Fix789" "InstalledBy"
  ${If} $0 == "msi"
    MessageBox MB_ICONSTOP "$(ByMsi)" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" DisplayVersion
  ${VersionCompare} "$1" "${VERSION}" $2
  ${If} $1 != ""
  ${AndIf} $2 = 1 ; the first is newer
    MessageBox MB_ICONSTOP "$(Newer)" /SD IDOK
    SetErrorLevel 7
    Quit
  ${EndIf}
FunctionEnd

; Makes $INSTDIR, or looks at what is there, before anything is written or run there: $0 is 0 if only administrators can change
; it, and 5 if Fix789 is running there (app/fix789repair/install_folder.cpp).
!macro ofFolder un
Function ${un}judgeFolder
  InitPluginsDir
  File "/oname=$PLUGINSDIR\fix789folder.exe" "${JUDGE}"
  again:
  nsExec::Exec '"$PLUGINSDIR\fix789folder.exe" "$INSTDIR"'
  Pop $0
  ${If} $0 = 5
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

; Deletes the files that $INSTDIR\uninstall.txt names, one in a line: the installer of that version wrote it into a folder that
; only administrators change. Then the folders that are empty.
Function ${un}deleteInstalled
  ClearErrors
  FileOpen $1 "$INSTDIR\uninstall.txt" r
  ${If} ${Errors}
    Return
  ${EndIf}
  next:
  ClearErrors ; a folder that is not empty yet has set it
  FileReadUTF16LE $1 $2
  ${IfNot} ${Errors}
    ${TrimNewLines} "$2" $2
    ${If} $2 != ""
      Delete "$INSTDIR\$2"
      ${GetParent} "$2" $3
      ${If} $3 != ""
        RMDir "$INSTDIR\$3"
      ${EndIf}
    ${EndIf}
    Goto next
  ${EndIf}
  FileClose $1
  Delete "$INSTDIR\uninstall.txt"
FunctionEnd
!macroend
!insertmacro ofFolder ""
!insertmacro ofFolder "un."

Function leaveFolder
  Call judgeFolder
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(UnsafeFolder)" /SD IDOK
    Abort ; to another folder
  ${EndIf}
FunctionEnd

; The folder for the journal. 24: it is another's (engine::RepairExit::FolderOfOthers).
Function prepareRepairs
  nsExec::Exec '"$INSTDIR\fix789repair.exe" fix machine folder'
  Pop $0
  ${If} $0 = 24
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/TAKEOVER" $2
    ${If} ${Errors}
      MessageBox MB_YESNO|MB_ICONQUESTION "$(TakeOver)" /SD IDNO IDYES take
      SetErrorLevel 3
      Return
    ${EndIf}
    take:
    nsExec::Exec '"$INSTDIR\fix789repair.exe" fix machine folder:take-over'
    Pop $0
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotTakenOver)" /SD IDOK
      SetErrorLevel 3
    ${EndIf}
  ${ElseIf} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NoRecord)" /SD IDOK
    SetErrorLevel 3
  ${EndIf}
FunctionEnd

Section
  Call judgeFolder ; again, after the page; and for an installation without pages
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(UnsafeFolder)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  Call deleteInstalled
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${STAGE}\*.*"
  File "/oname=uninstall.txt" "${FILES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors} ; a silent installation goes on after a file that it could not write
    SetErrorLevel 8
    Quit
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Fix789.lnk" "$INSTDIR\fix789.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" DisplayName "Fix789"
  WriteRegStr HKLM "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" Publisher "Fix789 contributors"
  WriteRegStr HKLM "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\fix789.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\fix789.exe" --remove' ; a person's own changes are undone by that person
  WriteRegStr HKLM "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" NoRepair 1
  ; The event log takes our messages from the program.
  WriteRegExpandStr HKLM "${EVENT_SOURCE}" EventMessageFile "$INSTDIR\fix789ctl.exe"
  WriteRegDWORD HKLM "${EVENT_SOURCE}" TypesSupported 7
  Call prepareRepairs
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

; What is left is named for whoever looks later: repairs with the file that undoes each, and where other people's are recorded.
; The repair program judges the folder first: another could have made it.
Function un.nameWhatStays
  StrCpy $4 ""
  ${If} ${FileExists} "$APPDATA\Fix789\journal.jsonl"
    StrCpy $4 "this computer's"
  ${EndIf}
  FindFirst $1 $2 "$PROFILE\..\*"
  ${DoWhile} $2 != ""
    ${If} ${FileExists} "$PROFILE\..\$2\AppData\Local\Fix789\journal.jsonl"
      StrCpy $4 "a person's"
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
  ${If} $4 != ""
    nsExec::Exec '"$INSTDIR\fix789repair.exe" fix machine folder'
    Pop $0
    ${If} $0 = 0
      nsExec::Exec '"$SYSDIR\cmd.exe" /c ""$INSTDIR\fix789ctl.exe" history > "$APPDATA\Fix789\readable\removed.txt""'
      Pop $0
    ${EndIf}
  ${EndIf}
FunctionEnd

Section Uninstall
  Call un.judgeFolder
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(UnsafeProgram)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ; The person at the consent prompt may be another than the one whose connections were changed: only this computer's changes
  ; are undone here, by the program that knows no others.
  ${If} ${FileExists} "$APPDATA\Fix789\journal.jsonl"
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/UNDO" $2
    ${If} ${Errors} ; not asked for on the command line
      MessageBox MB_YESNO|MB_ICONQUESTION "$(PutBack)" /SD IDNO IDNO leave
    ${EndIf}
    nsExec::Exec '"$INSTDIR\fix789repair.exe" undo machine'
    Pop $0
    ${If} $0 = 6 ; that is final: nothing is left to be undone
      MessageBox MB_OK|MB_ICONINFORMATION "$(PartlyBack)" /SD IDOK
    ${ElseIf} $0 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotBack)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
  leave:
  Call un.nameWhatStays
  Delete "$SMPROGRAMS\Fix789.lnk"
  Call un.deleteInstalled ; file by file: nothing else in that folder is ours
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
  DeleteRegKey HKLM "${EVENT_SOURCE}"
SectionEnd
