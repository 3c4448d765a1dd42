package id.pulang.clearances.overrides;

import id.pulang.cases.CaseId;
import id.pulang.people.identity.IdentityPrint;
import java.time.LocalDate;
import java.util.Optional;

/** An approved override, and the print of who the person was held to be when it was asked for. */
public record LiveOverride(CaseId caseId, String gate, LocalDate until, Optional<IdentityPrint> print) {}
