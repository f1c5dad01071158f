/* Runs a command as the same person without an administrator's rights, as a till's account has none.
   Only ever used in trials, never shipped. */
#include <windows.h>

int wmain(void)
{
    wchar_t *command = GetCommandLineW();
    command += *command == L'"' ? wcscspn(command + 1, L"\"") + 2 : wcscspn(command, L" ");
    while (*command == L' ')
        command++;
    HANDLE own, less;
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators, code = 1;
    SID_AND_ATTRIBUTES without = {administrators, 0};
    STARTUPINFOW how = {.cb = sizeof how};
    PROCESS_INFORMATION started;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own) ||
        !CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, administrators, &size) ||
        !CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE, 1, &without, 0, NULL, 0, NULL, &less) ||
        !CreateProcessAsUserW(less, NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &how, &started))
        return 100;
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &code);
    return (int)code;
}
