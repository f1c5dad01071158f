; Installs Toggle Desk for one person or for everybody; see packaging/deploy-windows.md for its switches and codes.
; Given by the build: VERSION, MEGABYTES (what it takes), FILES (an include that lists every file), OUTPUT, ICON;
; optionally SIGN and QUICK.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef QUICK
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
!endif
SetDatablockOptimize on

!define NAME "Toggle Desk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ToggleDesk"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define RUNNING "Global\ToggleDeskIsRunning"

!define CODE_BUSY 5       ; the program runs, or another installer: nothing was changed
!define CODE_FOLDER 6     ; the folder belongs to something else, or cannot be written to: nothing was changed
!define CODE_WINDOWS 7    ; this Windows is too old
!define CODE_NEWER 8      ; a newer version is installed: nothing was changed
!define CODE_RIGHTS 9     ; for everybody, without the rights of an administrator: nothing was changed
!define CODE_ROOM 10      ; too little room on the disk: nothing was changed

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\ToggleDesk.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include languages.nsh
!insertmacro MUI_RESERVEFILE_LANGDLL

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "Toggle Desk contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

; --- what both ways share -----------------------------------------------------------------------------------

!macro STOP code sentence
    MessageBox MB_OK|MB_ICONEXCLAMATION "${sentence}" /SD IDOK
    SetErrorLevel ${code}
    Quit
!macroend

; Otherwise a window that nobody sees would ask for them in /S mode.
!macro REFUSE_WITHOUT_RIGHTS
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
            !insertmacro STOP ${CODE_RIGHTS} "$(RIGHTS)"
        ${EndIf}
    ${EndIf}
!macroend

; A program of another person counts too: error 5 means that it is there and theirs.
!macro REFUSE_WHILE_RUNNING
    System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${RUNNING}") p .r0 ?e'
    Pop $1
    ${If} $0 P<> 0
        System::Call 'kernel32::CloseHandle(p r0)'
        !insertmacro STOP ${CODE_BUSY} "$(RUNS)"
    ${ElseIf} $1 = 5
        !insertmacro STOP ${CODE_BUSY} "$(RUNS)"
    ${EndIf}
!macroend

; --- installing ---------------------------------------------------------------------------------------------

Function .onInit
    ${IfNot} ${AtLeastBuild} 17763 ; Windows 10 1809, the oldest that Qt knows
        !insertmacro STOP ${CODE_WINDOWS} "$(TOO_OLD)"
    ${EndIf}
    SetRegView 64
    !insertmacro REFUSE_WITHOUT_RIGHTS
    StrCpy $R9 $INSTDIR ; from /D=, which MultiUser forgets; an upgrade goes where the program is
    !insertmacro MULTIUSER_INIT
    ReadRegStr $0 SHCTX "${KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $R9 != ""
        StrCpy $INSTDIR $R9
    ${EndIf}
    !insertmacro REFUSE_WHILE_RUNNING
    ReadRegStr $0 SHCTX "${KEY}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 = 1
            !insertmacro STOP ${CODE_NEWER} "$(NEWER)"
        ${EndIf}
    ${EndIf}
    Call ChooseAutostart
    ${IfNot} ${Silent}
        !insertmacro MUI_LANGDLL_DISPLAY
    ${EndIf}
FunctionEnd

Section "${NAME}" SectionProgram
    SectionIn RO
    !insertmacro REFUSE_WHILE_RUNNING
    ; An upgrade that was cut off between its two steps has left the old version here.
    ${IfNot} ${FileExists} "$INSTDIR\*.*"
    ${AndIf} ${FileExists} "$INSTDIR.old\uninstall.exe"
        Rename "$INSTDIR.old" "$INSTDIR"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
        !insertmacro STOP ${CODE_FOLDER} "$(FOREIGN)"
    ${EndIf}

    ; Everything is unpacked beside the old version, which is replaced in one step or not at all.
    RMDir /r "$INSTDIR.new"
    RMDir /r "$INSTDIR.old"
    ${GetRoot} "$INSTDIR" $0
    ClearErrors
    ${DriveSpace} "$0\" "/D=F /S=M" $1
    ${IfNot} ${Errors}
    ${AndIf} $1 < ${MEGABYTES}
        !insertmacro STOP ${CODE_ROOM} "$(ROOM)"
    ${EndIf}
    ClearErrors
    !include "${FILES}"
    SetOutPath "$INSTDIR.new"
    WriteUninstaller "$INSTDIR.new\uninstall.exe"
    SetOutPath "$TEMP"
    ${If} ${Errors}
        RMDir /r "$INSTDIR.new"
        !insertmacro STOP ${CODE_FOLDER} "$(UNWRITABLE)"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ClearErrors
        Rename "$INSTDIR" "$INSTDIR.old"
        ${If} ${Errors}
            RMDir /r "$INSTDIR.new"
            !insertmacro STOP ${CODE_BUSY} "$(RUNS)"
        ${EndIf}
    ${EndIf}
    ClearErrors
    Rename "$INSTDIR.new" "$INSTDIR"
    ${If} ${Errors}
        Rename "$INSTDIR.old" "$INSTDIR"
        RMDir /r "$INSTDIR.new"
        !insertmacro STOP ${CODE_FOLDER} "$(UNWRITABLE)"
    ${EndIf}
    RMDir /r "$INSTDIR.old"

    SetOutPath "$INSTDIR"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\ToggleDesk.exe"
    WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "Publisher" "Toggle Desk contributors"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\ToggleDesk.exe"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
SectionEnd

; A file could not be unpacked: no right to write, or the disk filled up meanwhile. The old version was not touched.
Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR.new"
    SetErrorLevel ${CODE_FOLDER}
FunctionEnd

Section /o "$(AUTOSTART)" SectionAutostart
SectionEnd

Section "-Autostart"
    ${If} ${SectionIsSelected} ${SectionAutostart}
        WriteRegStr SHCTX "${RUN}" "${NAME}" '"$INSTDIR\ToggleDesk.exe"'
    ${Else}
        DeleteRegValue SHCTX "${RUN}" "${NAME}"
    ${EndIf}
SectionEnd

; As asked for by /AUTOSTART=1 or /AUTOSTART=0, or else as it was.
Function ChooseAutostart
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AUTOSTART=" $1
    ${If} ${Errors}
        ReadRegStr $2 SHCTX "${RUN}" "${NAME}"
        StrCpy $1 0
        ${If} $2 != ""
            StrCpy $1 1
        ${EndIf}
    ${EndIf}
    ${If} $1 == 1
        !insertmacro SelectSection ${SectionAutostart}
    ${EndIf}
FunctionEnd

; --- removing -----------------------------------------------------------------------------------------------

Function un.onInit
    SetRegView 64
    !insertmacro REFUSE_WITHOUT_RIGHTS
    !insertmacro MULTIUSER_UNINIT
    !insertmacro REFUSE_WHILE_RUNNING
FunctionEnd

Section "Uninstall"
    ${IfNot} ${FileExists} "$INSTDIR\ToggleDesk.exe"
        !insertmacro STOP ${CODE_FOLDER} "$(FOREIGN)"
    ${EndIf}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegValue SHCTX "${RUN}" "${NAME}"
    DeleteRegKey SHCTX "${KEY}"
    Call un.OfferToForget
SectionEnd

; The records say who was given what: they stay unless somebody says otherwise. Always this person's alone.
Function un.OfferToForget
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/FORGET=" $1
    ${If} $1 != 1
        ${If} ${Silent}
            Return
        ${EndIf}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(FORGET)" /SD IDNO IDYES forget
        Return
    ${EndIf}
    forget:
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\${NAME}"
    System::Call 'advapi32::CredDeleteW(w "${NAME} api-user", i 1, i 0)'
    System::Call 'advapi32::CredDeleteW(w "${NAME} ledger-keys", i 1, i 0)'
FunctionEnd
