"""Run before the program in the Linux bundle: what it starts (lp) gets the system's libraries, not ours.

The loader has read LD_LIBRARY_PATH by now; PyInstaller keeps what it was before in LD_LIBRARY_PATH_ORIG.
"""

import os

original = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", "")
if original:
    os.environ["LD_LIBRARY_PATH"] = original
