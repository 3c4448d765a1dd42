package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.numbers.CaseNumber;

/** A case that was found by a name or a number, with the name of its person. */
public record FoundCase(CaseId id, CaseNumber number, String name) {}
