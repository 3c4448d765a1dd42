package id.pulang.repatriation.sitrep;

import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.PressingClock;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.Board;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.RecordedWord;
import id.pulang.clearances.gates.Gate;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentSummary;
import id.pulang.people.PersonId;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.document.SituationPaper;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A situation as a test makes it up, of people who are each stopped at some gates. */
final class SomeSituation {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final PostCode POST = new PostCode("PNH");

    private final IncidentSummary incident;
    private final List<Gate> gates;
    private final List<Board.Row> rows = new ArrayList<>();
    private final Map<String, Long> done = new LinkedHashMap<>();
    private List<ManifestSummary> manifests = List.of();
    private List<PressingClock> clocks = List.of();

    SomeSituation(IncidentSummary incident, List<Gate> gates) {
        this.incident = incident;
        this.gates = List.copyOf(gates);
    }

    /** Adds people who wait since ten days at each of some gates and may pass the others. */
    SomeSituation stopped(int people, String... codes) {
        List<Board.Cell> cells = gates.stream()
                .map(gate -> new Board.Cell(
                        gate,
                        new GateStanding(
                                gate.code(),
                                List.of(codes).contains(gate.code()) ? GateState.WAITING : GateState.MET,
                                new RecordedWord("pending"),
                                TODAY.minusDays(10),
                                null)))
                .toList();
        IntStream.range(0, people).forEach(_ -> rows.add(new Board.Row(summary(rows.size()), null, false, cells)));
        return this;
    }

    private CaseSummary summary(int number) {
        return new CaseSummary(
                new CaseId(new UUID(1, number)),
                CaseNumber.of("KH", 2025, number + 1),
                new PersonId(new UUID(2, number)),
                incident.id(),
                POST,
                Stage.REGISTERED,
                null,
                NOW);
    }

    SomeSituation done(String milestone, long cases) {
        done.put(milestone, cases);
        return this;
    }

    /** Fills every other row that a page can have: all milestones, every clock, more manifests than it shows. */
    SomeSituation full() {
        SituationPaper.DONE.forEach(milestone -> done(milestone, 4_999));
        clocks = Stream.of("identity", "health", "screening", "handover", "acceptance")
                .map(code -> new PressingClock(code, 4_999, 4_999))
                .toList();
        manifests = IntStream.rangeClosed(1, 9).mapToObj(this::manifest).toList();
        return this;
    }

    private ManifestSummary manifest(int wave) {
        return new ManifestSummary(
                new ManifestId(new UUID(3, wave)),
                new ManifestSummary.Draft(incident.id(), POST, wave, NOW),
                ManifestState.DEPARTED,
                1,
                SomeManifests.flight("QX 94%02d".formatted(wave), "Phnom Penh", "Jakarta"),
                new Tally(180, 179, 1, 0, 170, 3),
                new ManifestSummary.Approvals(null, null),
                new ManifestSummary.Passed(null, null, null));
    }

    SituationReport report() {
        List<Board.Column> columns = gates.stream().map(this::column).toList();
        int ready = (int) rows.stream().filter(Board.Row::ready).count();
        var board = new Board(columns, rows, rows.size(), ready, 0, TODAY, NOW);
        Map<Stage, Integer> stages = EnumSet.range(Stage.REGISTERED, Stage.HOME).stream()
                .collect(toMap(Function.identity(), _ -> 0, (one, _) -> one, LinkedHashMap::new));
        stages.put(Stage.REGISTERED, rows.size());
        return new SituationReport(
                incident,
                NOW.atZone(ZoneId.of("Asia/Phnom_Penh")),
                new SituationReport.Heads(stages, 0, 0),
                board,
                clocks,
                manifests,
                new SituationReport.Served(counts(List.of(AgeBand.values())), counts(SituationPaper.SEXES)),
                done);
    }

    private Board.Column column(Gate gate) {
        int shut = (int) rows.stream()
                .filter(row -> row.at(gate.code()).filter(cell -> !cell.opens()).isPresent())
                .count();
        return new Board.Column(gate, rows.size() - shut, shut, shut, 0, Optional.of(10L));
    }

    private static <K> Map<K, OptionalInt> counts(List<K> cells) {
        return cells.stream()
                .collect(toMap(Function.identity(), _ -> OptionalInt.of(833), (one, _) -> one, LinkedHashMap::new));
    }
}
