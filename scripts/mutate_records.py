"""Change the records in meaning and report which changes `make check` notices.

scripts/mutate_records.py [--sample 200] [--seed 1]
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from sitegen.reading import read_dataset
from tools.mutation.judge import judge, table
from tools.mutation.mutants import mutants

DATA = Path(__file__).parents[1] / "data"


def main() -> int:
    """Print the table and every mutant that passed unnoticed; 1 if there is one."""
    parser = CommandLine(description="改动记录的意思，看检查能否发现")
    parser.add_argument("--sample", type=int, help="只试这么多处（默认全部）")
    parser.add_argument("--seed", type=int, default=1, help="抽样的种子")
    arguments = parser.parse_args()
    raw, _ = read_dataset(DATA)
    chosen = list(mutants(raw))
    if arguments.sample and arguments.sample < len(chosen):
        chosen = random.Random(arguments.seed).sample(chosen, arguments.sample)
    verdicts = list(judge(raw, chosen))
    missed = [verdict.mutant for verdict in verdicts if not verdict.codes]
    for mutant in missed:
        print(f"没有发现：{mutant.kind}  {mutant.place}")
    for kind, noticed, count in table(verdicts):
        print(f"{noticed:5} / {count:5}  {kind}")
    print(f"改动 {len(verdicts)} 处，发现 {len(verdicts) - len(missed)} 处。")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
