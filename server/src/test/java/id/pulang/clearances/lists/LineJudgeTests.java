package id.pulang.clearances.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.lists.Addresses.Whose;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.StatementId;
import id.pulang.packs.ShippedPacks;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each row of a list of facts: taken, said before, or wrong at a column; without a database. */
class LineJudgeTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final CaseId SITI = new CaseId(new UUID(1, 1));
    private static final StatementId ROW = new StatementId(new UUID(2, 1));

    private final LineJudge judge = judge(Set.of());

    @ParameterizedTest
    @CsvSource({
        "visa, granted, A-1, 20/10/2025, gate, unknown_gate",
        "exit_permit, maybe, A-1, 20/10/2025, state, unknown_state",
        "open_doubt, granted, A-1, 20/10/2025, state, not_by_list",
        "exit_permit, granted, A-1, 32/10/2025, on, bad_date",
        "exit_permit, granted, A-1, 23/10/2025, on, future_date"
    })
    void saysInWhichColumnARowIsWrong(
            String gate, String state, String document, String on, String column, String reason) {
        judge.judge(line(1, "7", gate, state, document, on));

        assertProblem(column, reason);
        assertThat(judge.news()).isEmpty();
        assertThat(judge.claims()).isEmpty();
    }

    @Test
    void cutsNoNumberOfADocument() {
        judge.judge(line(1, "7", "exit_permit", "granted", "9".repeat(FactsFile.LONGEST_CELL + 1), "20/10/2025"));

        assertProblem("document", "too_long");
    }

    @Test
    void needsTheNumberAndTheListThatItStandsOn() {
        judge.judge(line(1, "", "exit_permit", "granted", "A-1", "20/10/2025"));
        judge.judge(new FactLine(2, "", "7", "exit_permit", "granted", "A-1", "20/10/2025"));

        assertThat(judge.lines()).extracting(FactsReceipt.Line::column).containsExactly("number", "list");
    }

    @ParameterizedTest
    @CsvSource({"8, no_case", "9, unknown_number"})
    void saysWhyANumberLeadsToNobody(String number, String reason) {
        judge.judge(line(1, number, "exit_permit", "granted", "A-1", "20/10/2025"));

        assertProblem("number", reason);
        assertThat(judge.cases()).isEmpty();
    }

    @Test
    void keepsWhatWouldOpenAGateAsAClaimForItsOwner() {
        judge.judge(line(1, "7", "exit_permit", "granted", "A-1", "20/10/2025"));

        assertThat(judge.lines())
                .extracting(FactsReceipt.Line::outcome, FactsReceipt.Line::reason)
                .containsExactly(tuple(Outcome.APPLIED, FactsReceipt.CLAIMED));
        assertThat(judge.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.caseId()).isEqualTo(SITI);
            assertThat(claim.source()).isEqualTo("izin.csv #1");
            assertThat(claim.said().on()).isEqualTo(LocalDate.of(2025, 10, 20));
        });
        assertThat(judge.news()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 20/10/2025, document, without_document", "A-1, '', on, without_date"})
    void namesWhatAClaimLacks(String document, String on, String column, String reason) {
        judge.judge(line(1, "7", "exit_permit", "granted", document, on));

        assertThat(judge.lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(line.column()).isEqualTo(column);
            assertThat(line.reason()).isEqualTo(reason);
        });
        assertThat(judge.claims()).hasSize(1);
    }

    /** What would open a gate has no date that nobody wrote; what shuts one counts from today. */
    @Test
    void givesNoDateToWhatWouldOpenAGate() {
        judge.judge(line(1, "7", "exit_permit", "granted", "A-1", ""));
        judge.judge(line(2, "7", "police_release", "refused", "", ""));

        assertThat(judge.claims().getFirst().said().on()).isNull();
        assertThat(judge.claims().getLast().said().on()).isEqualTo(TODAY);
    }

    @Test
    void handsWhatShutsAGateToTheModuleThatKeepsItAtOnce() {
        judge.judge(line(1, "7", "fit_to_travel", "not_fit", "", "20/10/2025"));

        assertThat(judge.news()).singleElement().satisfies(news -> {
            assertThat(news.keptBy()).isEqualTo(KeptBy.ASSISTANCE);
            assertThat(news.fact().statement()).isEqualTo(ROW);
            assertThat(news.fact().on()).isEqualTo(LocalDate.of(2025, 10, 20));
        });
        assertThat(judge.claims()).isEmpty();
    }

    /** Otherwise a list could say that somebody is fit, and a doctor would never look. */
    @ParameterizedTest
    @CsvSource({"fit_to_travel, fit", "identity, verified", "screening, second_review_done"})
    void handsNothingThatWouldOpenAGateToAnotherModule(String gate, String state) {
        judge.judge(line(1, "7", gate, state, "A-1", "20/10/2025"));

        assertThat(judge.news()).isEmpty();
        assertThat(judge.claims()).hasSize(1);
    }

    @Test
    void takesWhatWasSaidBeforeOnce() {
        judge.judge(line(1, "7", "exit_permit", "pending", "", "20/10/2025"));
        judge.judge(line(2, "7", "exit_permit", "pending", "", "20/10/2025"));
        judge.judge(line(3, "7", "exit_permit", "granted", "A-1", "21/10/2025"));

        assertThat(judge.lines())
                .extracting(FactsReceipt.Line::outcome)
                .containsExactly(Outcome.APPLIED, Outcome.UNCHANGED, Outcome.APPLIED);
        assertThat(judge.claims()).hasSize(2);
    }

    @Test
    void goesOnWhereItWasBrokenOff() {
        var again = judge(Set.of(1));

        again.judge(line(1, "7", "exit_permit", "granted", "A-1", "20/10/2025"));
        again.judge(line(2, "7", "police_release", "granted", "B-2", "20/10/2025"));

        assertThat(again.lines())
                .extracting(FactsReceipt.Line::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.APPLIED);
        assertThat(again.cases()).containsOnlyKeys(1, 2);
        assertThat(again.claims()).hasSize(1);
    }

    private void assertProblem(String column, String reason) {
        assertThat(judge.lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.PROBLEM);
            assertThat(line.column()).isEqualTo(column);
            assertThat(line.reason()).isEqualTo(reason);
        });
    }

    private static FactLine line(int row, String number, String gate, String state, String document, String on) {
        return new FactLine(row, "pendataan", number, gate, state, document, on);
    }

    private static LineJudge judge(Set<Integer> taken) {
        var summary = new CaseSummary(
                SITI,
                CaseNumber.of("KH", 2025, 123),
                new PersonId(new UUID(3, 1)),
                new IncidentId(new UUID(4, 1)),
                new PostCode("PNH"),
                Stage.REGISTERED,
                null,
                Instant.EPOCH);
        Map<ListNumber, Whose> addresses = Map.of(
                new ListNumber("pendataan", "7"), new Whose.Known(summary, ROW),
                new ListNumber("pendataan", "8"), new Whose.Nobody("no_case"));
        return new LineJudge(
                _ -> PackGates.of(ShippedPacks.PACKS.usual()), TODAY, "izin.csv", addresses, taken, new HashMap<>());
    }
}
