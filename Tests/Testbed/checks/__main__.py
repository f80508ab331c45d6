#!/usr/bin/env python3
"""What the test-bed must do and refuse, asked with boto3: `python Tests/Testbed/checks`.

A test-bed that accepts what AWS refuses would let a wrong program pass, so each statement of
`testbed/` that a test leans on is seen to bite here.
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import bed

if __name__ == "__main__":
    suite = unittest.defaultTestLoader.discover(str(Path(__file__).parent), pattern="*.py")
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    bed.Bed.end()
    sys.exit(not result.wasSuccessful())
