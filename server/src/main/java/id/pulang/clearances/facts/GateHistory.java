package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.gates.Gate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was said on one gate of one person, the newest first.
 *
 * @param name how the person is called
 * @param escorts the numbers of the cases of those who were named beside a child
 */
public record GateHistory(
        CaseSummary summary,
        String name,
        Gate gate,
        GateStanding now,
        LocalDate today,
        List<Entry> entries,
        Map<CaseId, String> escorts) {

    public GateHistory {
        entries = List.copyOf(entries);
        escorts = Map.copyOf(escorts);
    }

    /** Returns the number of the case of who was named beside a child. */
    public Optional<String> escort(Entry entry) {
        return Optional.ofNullable(entry.said().escort()).flatMap(named -> Optional.ofNullable(escorts.get(named)));
    }

    /**
     * One thing that was said.
     *
     * @param fact the fact that is kept here; empty when a list said it and another module keeps it
     * @param said what was said
     * @param toldBy the file and row, or empty when an officer recorded it on a page
     * @param by who recorded it
     * @param mayConfirm whether the acting person could agree to it as the second
     * @param claim what became of it, where a list said what would open the gate
     */
    public record Entry(
            Optional<FactId> fact,
            GateFact said,
            String toldBy,
            String by,
            Instant at,
            Optional<String> confirmedBy,
            boolean mayConfirm,
            Optional<Claim> claim) {}

    /**
     * What became of what a list claims.
     *
     * @param state where it stands
     * @param by which owner of the gate answered it; empty while nobody has
     * @param because why it was withdrawn; empty when it was not
     */
    public record Claim(ClaimState state, String by, String because) {}

    /** Where a claim stands. */
    public enum ClaimState {
        /** It waits for the word of an owner of the gate. */
        OPEN,
        /** An owner of the gate confirmed it; it counts. */
        CONFIRMED,
        /** An owner of the gate refused it; it counts for nothing. */
        WITHDRAWN
    }
}
