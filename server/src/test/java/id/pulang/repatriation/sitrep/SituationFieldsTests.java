package id.pulang.repatriation.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.PostCode;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.packs.ShippedPacks;
import id.pulang.papers.content.PaperContent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a situation report tells of the gates, and that nobody is found by what it leaves out. */
@Tag("security")
class SituationFieldsTests {

    private static final String HIDDEN = "\u2022";
    private static final IncidentSummary INCIDENT = new IncidentSummary(
            new IncidentId(new UUID(4, 1)),
            new PostCode("PNH"),
            "Chrey Thum, Oktober 2025",
            new IncidentSummary.Site("Ceritum", null, "Chrey Thum"),
            new IncidentSummary.Happening(Instant.EPOCH, Hazard.UNREST),
            Instant.EPOCH,
            List.of());

    @ParameterizedTest
    @CsvSource({"0, 0", "1, \u2022", "9, \u2022", "10, 10", "11, 11"})
    void tellsHowManyAreUnfitFromTenOn(int unfit, String told) {
        var report = some().stopped(100).stopped(unfit, "fit_to_travel");

        assertThat(gate(report, "Fit to travel", "UNMET")).isEqualTo(told);
    }

    @Test
    void tellsOfAnAuthorityHoweverFewWaitForIt() {
        var report = some().stopped(100).stopped(1, "exit_permit");

        assertThat(gate(report, "Exit permit", "MET")).isEqualTo("100");
        assertThat(gate(report, "Exit permit", "UNMET")).isEqualTo("1");
    }

    /** With the others told, those who could travel and all people would say how many are ill. */
    @Test
    void hidesEveryGateThatTellsOfThePersonWhereOneIsOfFew() {
        var report = some().stopped(100).stopped(3, "fit_to_travel").stopped(12, "minor_escort");

        for (String gate : List.of("Fit to travel", "Own choice", "Child's escort")) {
            assertThat(gate(report, gate, "MET")).as(gate).isEqualTo(HIDDEN);
            assertThat(gate(report, gate, "UNMET")).as(gate).isEqualTo(HIDDEN);
            assertThat(gate(report, gate, "LONGEST")).as(gate).isEqualTo(HIDDEN);
            assertThat(gate(report, gate, "SHARE")).as(gate).isEqualTo("0");
        }
    }

    @Test
    void aChildWithoutAnEscortIsNotToldOfByItself() {
        var said = said(some().stopped(100).stopped(20, "exit_permit").stopped(1, "minor_escort"));

        assertThat(said.rows("BLOCKED")).isEmpty();
        assertThat(said.line("BLOCKED_OTHERWISE")).contains("21");
        assertThat(said.line("NO_BLOCKED")).isEmpty();
    }

    @Test
    void hidesNoMoreGroupsThanItNeedsToHideBehind() {
        var said = said(some().stopped(100)
                .stopped(30, "exit_permit")
                .stopped(20, "police_release")
                .stopped(2, "travel_document")
                .stopped(3, "return_choice"));

        assertThat(said.rows("BLOCKED"))
                .extracting(row -> row.line("COUNT").orElseThrow())
                .containsExactly("30");
        assertThat(said.line("BLOCKED_OTHERWISE")).contains("25");
    }

    @Test
    void tellsOfManyWhoLackAGateThatTellsOfThePersonAndOfFewWhoLackAnother() {
        var said = said(some().stopped(10, "fit_to_travel").stopped(1, "exit_permit"));

        assertThat(said.rows("BLOCKED"))
                .extracting(row -> row.line("COUNT").orElseThrow())
                .containsExactly("10", "1");
        assertThat(said.line("BLOCKED_OTHERWISE")).isEmpty();
    }

    @Test
    void namesEveryGateThatIsMissing() {
        var said = said(some().stopped(12, "exit_permit", "police_release", "travel_document", "overstay_fine"));

        assertThat(said.rows("BLOCKED"))
                .singleElement()
                .satisfies(row -> assertThat(row.line("LACKING").orElseThrow().split("; "))
                        .hasSize(4)
                        .noneMatch(gate -> gate.startsWith("+") || gate.contains("(")));
    }

    @Test
    void tellsOfFiveGroupsAndCountsTheOthers() {
        var said = said(some().stopped(15, "exit_permit")
                .stopped(14, "police_release")
                .stopped(13, "travel_document")
                .stopped(12, "overstay_fine")
                .stopped(11, "screening")
                .stopped(2, "identity"));

        assertThat(said.rows("BLOCKED")).hasSize(5);
        assertThat(said.line("BLOCKED_OTHERWISE")).contains("2");
    }

    @Test
    void aFindingOfADoctorIsNotToldOfFew() {
        var said = said(some().done("NOT_FIT", 1).done("FIT_TO_TRAVEL", 1));

        assertThat(said.rows("DONE"))
                .extracting(
                        row -> row.line("WHAT").orElseThrow(),
                        row -> row.line("COUNT").orElseThrow())
                .containsExactly(tuple("FIT_TO_TRAVEL", "1"), tuple("NOT_FIT", HIDDEN));
        assertThat(said(some().done("NOT_FIT", 10)).rows("DONE").getFirst().line("COUNT"))
                .contains("10");
    }

    private static SomeSituation some() {
        return new SomeSituation(
                INCIDENT, PackGates.of(ShippedPacks.PACKS.usual()).all());
    }

    private static PaperContent said(SomeSituation situation) {
        return new SituationFields(situation.report(), "en").of("Embassy");
    }

    private static String gate(SomeSituation situation, String name, String field) {
        return said(situation).rows("GATES").stream()
                .filter(row -> row.line("GATE").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(row -> row.line(field))
                .orElseThrow();
    }
}
