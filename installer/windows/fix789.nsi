; SPDX-FileCopyrightText: 2026 Fix789 contributors
; SPDX-License-Identifier: MIT
; The installer for Windows, made by setup.sh:  makensis -DSTAGE=FOLDER -DVERSION=0.1.0 -DOUTPUT=FILE fix789.nsi
; Silent: fix789-setup.exe /S [/TAKEOVER] [/D=FOLDER], uninstall.exe /S [/UNDO]. It makes the folder for the journal of this
; computer, before anybody else can; if somebody did, it takes the folder over, with consent (/TAKEOVER). Removing Fix789 offers
; to put back what repairs have changed on this computer; the journal stays in any case, so that a later installation can still
; undo. Exit code 3: installed, but it cannot repair.
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
LangString PutBack ${LANG_ENGLISH} "Put back what Fix789 has changed on this computer before it goes?$\r$\n$\r$\nYes: every repair is undone, and what it fixed may fail again.$\r$\nNo: the repairs stay, and so does the journal, from which a later Fix789 can undo them.$\r$\n$\r$\nWhat was changed in a person's own VPN connections stays in any case. That person can undo it in Fix789 first."
LangString PutBack ${LANG_GERMAN} "Soll alles, was Fix789 auf diesem Computer geändert hat, zurückgenommen werden, bevor es entfernt wird?$\r$\n$\r$\nJa: Jede Reparatur wird zurückgenommen, und was sie behoben hat, kann wieder auftreten.$\r$\nNein: Die Reparaturen bleiben, und mit ihnen das Journal, aus dem ein späteres Fix789 sie zurücknehmen kann.$\r$\n$\r$\nWas an eigenen VPN-Verbindungen einer Person geändert wurde, bleibt in jedem Fall. Diese Person kann es vorher in Fix789 zurücknehmen."
LangString NotBack ${LANG_ENGLISH} "Not everything could be put back, so Fix789 stays. Start it to see what is left, or remove it and keep the repairs."
LangString NotBack ${LANG_GERMAN} "Nicht alles konnte zurückgenommen werden, deshalb bleibt Fix789. Starten Sie es, um zu sehen, was übrig ist, oder entfernen Sie es und behalten Sie die Reparaturen."
LangString OthersWrite ${LANG_ENGLISH} "Other people can change $INSTDIR, so Fix789 will refuse to repair this computer from there. Install it in another folder, such as $PROGRAMFILES64\Fix789."
LangString OthersWrite ${LANG_GERMAN} "Andere Personen können $INSTDIR ändern, deshalb wird Fix789 diesen Computer von dort aus nicht reparieren. Installieren Sie es in einem anderen Ordner, zum Beispiel $PROGRAMFILES64\Fix789."
LangString TakeOver ${LANG_ENGLISH} "Fix789 keeps the record of its changes in $APPDATA\Fix789. Another account made that folder, or can write to it.$\r$\n$\r$\nTake it over? What is in it stays, in a folder of another name. Without it, Fix789 cannot repair this computer."
LangString TakeOver ${LANG_GERMAN} "Fix789 zeichnet seine Änderungen in $APPDATA\Fix789 auf. Ein anderes Konto hat diesen Ordner angelegt oder kann dort schreiben.$\r$\n$\r$\nSoll er übernommen werden? Sein Inhalt bleibt in einem Ordner mit anderem Namen erhalten. Ohne ihn kann Fix789 diesen Computer nicht reparieren."
LangString NotTakenOver ${LANG_ENGLISH} "The folder $APPDATA\Fix789 could not be taken over: perhaps a program has a file in it open. Restart Windows, then run this installer again."
LangString NotTakenOver ${LANG_GERMAN} "Der Ordner $APPDATA\Fix789 konnte nicht übernommen werden: Vielleicht hat ein Programm eine Datei darin geöffnet. Starten Sie Windows neu, und führen Sie dieses Installationsprogramm dann noch einmal aus."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(Needs64)" /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
FunctionEnd

; Only administrators may change what is in the folder, wherever it is: below "Program Files" it is so anyway. By SID, since names
; are translated: SYSTEM, Administrators, Users.
Function lockFolder
  CreateDirectory "$INSTDIR"
  nsExec::Exec '"$SYSDIR\icacls.exe" "$INSTDIR" /setowner *S-1-5-32-544'
  Pop $0
  nsExec::Exec '"$SYSDIR\icacls.exe" "$INSTDIR" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
  Pop $0
FunctionEnd

; Whether the repair program trusts its folder (without words it ends with 2), and the folder for the journal.
Function prepareRepairs
  nsExec::Exec '"$INSTDIR\fix789repair.exe"'
  Pop $0
  ${If} $0 != 2
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(OthersWrite)" /SD IDOK
    SetErrorLevel 3
    Return
  ${EndIf}
  nsExec::Exec '"$INSTDIR\fix789repair.exe" fix machine folder'
  Pop $0
  ${If} $0 = 0
    Return
  ${EndIf}
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
FunctionEnd

Section
  Call lockFolder
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
  Call prepareRepairs
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section Uninstall
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
