"""The tests of the training scripts. They need the packages of requirements.txt and skip, with the reason, where one is absent."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
