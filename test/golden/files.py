"""Writes the JSON files: indented for people, with every list of numbers on one line, 9 significant digits."""

import json
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parent


def number(value):
    """The shortest text with the value's first 9 significant digits: enough to give back any float32."""
    text = repr(float(f'{value:.9g}'))
    return text.removesuffix('.0').replace('e-0', 'e-')


def to_text(value, indent=''):
    inner = indent + '  '
    if isinstance(value, np.ndarray):
        value = value.ravel().tolist()
    if isinstance(value, dict):
        rows = [f'{inner}{json.dumps(key)}: {to_text(item, inner)}' for key, item in value.items()]
        return '{\n' + ',\n'.join(rows) + '\n' + indent + '}'
    if isinstance(value, (list, tuple)):
        if any(isinstance(item, (dict, list, tuple, np.ndarray)) for item in value):
            return '[\n' + ',\n'.join(inner + to_text(item, inner) for item in value) + '\n' + indent + ']'
        return '[' + ', '.join(to_text(item) for item in value) + ']'
    if isinstance(value, float):
        assert np.isfinite(value), 'a fixture holds a value that is not finite'
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def write_json(path, value):
    file = FOLDER / path
    file.parent.mkdir(exist_ok=True)
    file.write_text(to_text(value) + '\n')
    print(f'{path}: {file.stat().st_size:,} bytes')
