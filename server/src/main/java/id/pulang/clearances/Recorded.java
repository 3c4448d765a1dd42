package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One fact as it is kept. */
record Recorded(
        FactId id,
        CaseId caseId,
        PostCode post,
        String gate,
        String word,
        @Nullable String document,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil,
        String note,
        String toldBy,
        UserId by,
        Instant at,
        Optional<UserId> confirmedBy) {

    static final String BY_PAGE = "page";

    static Recorded byPage(FactId id, CaseId caseId, PostCode post, GateFact fact, Actor actor, Instant at) {
        return new Recorded(
                id,
                caseId,
                post,
                fact.gate(),
                fact.word(),
                fact.document(),
                fact.on(),
                fact.validUntil(),
                fact.note(),
                BY_PAGE,
                actor.id(),
                at,
                Optional.empty());
    }

    Held held(boolean bound) {
        return new Held(gate, word, on, validUntil, confirmedBy.isPresent(), bound);
    }

    GateHistory.Entry entry(Map<UserId, String> names, boolean mayConfirm) {
        return new GateHistory.Entry(
                Optional.of(id),
                word,
                document == null ? "" : document,
                Optional.ofNullable(on),
                Optional.ofNullable(validUntil),
                note,
                toldBy.equals(BY_PAGE) ? "" : toldBy,
                names.getOrDefault(by, ""),
                at,
                confirmedBy.map(second -> names.getOrDefault(second, "")),
                mayConfirm);
    }
}
