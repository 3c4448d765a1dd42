package id.pulang.cases;

import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its table keeps it.
 *
 * @param openedFor whom the case was opened for, for good
 * @param mergedInto the case in which it rests
 */
record OneCase(
        CaseSummary summary, PersonId openedFor, @Nullable CaseId mergedInto) {

    CaseId id() {
        return summary.id();
    }

    UUID key() {
        return summary.id().value();
    }

    PersonId person() {
        return summary.person();
    }

    PostCode post() {
        return summary.post();
    }

    CaseNumber number() {
        return summary.number();
    }
}
