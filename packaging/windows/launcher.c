/* Starts Toggle Desk inside this very process, so that Windows shows, signs and blocks one program with one name.

   The same source makes ToggleDesk.exe (the window, without a console) and toggle-desk.exe (the command line,
   -DCONSOLE). The DLLs are searched for beside Python's own DLL and in System32, and nowhere else. */

#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define RUNTIME L"python\\python313.dll"
#define LONGEST 32768

typedef int (*py_main)(int count, wchar_t **words);

/* The installer looks for this name before it replaces anything (windows/installer.nsi). */
static const wchar_t RUNNING[] = L"Global\\ToggleDeskIsRunning";

static void tell(const wchar_t *sentence)
{
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", sentence);
#else
    MessageBoxW(NULL, sentence, L"Toggle Desk", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
}

static int run(int count, wchar_t **words)
{
    static wchar_t path[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);
    wchar_t *name = length && length < LONGEST ? wcsrchr(path, L'\\') : NULL;
    if (name == NULL || (size_t)(name - path) + wcslen(RUNTIME) + 2 > LONGEST) {
        tell(L"Toggle Desk cannot find its own folder. Please install it in a shorter one.");
        return 1;
    }
    wcscpy(name + 1, RUNTIME);
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    py_main main = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (main == NULL) {
        tell(L"A part of Toggle Desk is missing. Please run its installer again; your records are kept.");
        return 1;
    }
    /* -I: nothing of the environment or the current folder counts; -B: nothing is written beside the program. */
    wchar_t *fixed[] = {words[0], L"-I", L"-B", L"-X", L"utf8", L"-m", L"toggle_desk"};
    const int before = sizeof fixed / sizeof *fixed;
    wchar_t **all = calloc((size_t)(before + count), sizeof *all);
    if (all == NULL)
        return 1;
    for (int each = 0; each < before; each++)
        all[each] = fixed[each];
    for (int each = 1; each < count; each++)
        all[before + each - 1] = words[each];
    return main(before + count - 1, all);
}

int wmain(int count, wchar_t **words)
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetErrorMode(SEM_FAILCRITICALERRORS);
    CreateMutexW(NULL, FALSE, RUNNING); /* the system closes it with the process, however that ends */
    int code = run(count, words);
#ifndef CONSOLE
    if (code != 0 && count == 1)
        tell(L"Toggle Desk ended unexpectedly; every card is in its records. Please start it again. "
             L"If that does not help, ask for: toggle-desk doctor");
#endif
    return code;
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return wmain(__argc, __wargv);
}
#endif
