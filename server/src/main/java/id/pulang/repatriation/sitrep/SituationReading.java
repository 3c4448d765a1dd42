package id.pulang.repatriation.sitrep;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.Board;
import id.pulang.clearances.GateBoard;
import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Sex;
import id.pulang.people.AgeAndSex;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.repatriation.JourneyRoles;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.document.SituationPaper;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.sitrep.SituationReport.Heads;
import id.pulang.repatriation.sitrep.SituationReport.Served;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads how an incident stands, from the doors from which the pages have their numbers, in one transaction that sees
 * the database as it was at one moment.
 */
@Service
@Transactional(isolation = Isolation.REPEATABLE_READ)
public class SituationReading {

    private static final Duration LATELY = Duration.ofHours(24);

    private final Access access;
    private final Cases cases;
    private final People people;
    private final GateBoard boards;
    private final Manifests manifests;

    SituationReading(Access access, Cases cases, People people, GateBoard boards, Manifests manifests) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.boards = boards;
        this.manifests = manifests;
    }

    /** Reads it; throws {@link id.pulang.identity.transactions.Busy} where there is no place to decide everybody. */
    SituationReport of(IncidentSummary incident) {
        access.require(JourneyRoles.readers());
        IncidentId id = incident.id();
        var board = boards.nameless(id);
        Instant now = board.asOf();
        List<CaseSummary> open = board.rows().stream().map(Board.Row::summary).toList();
        List<PersonSummary> without = cases.waitingForCase(id);
        return new SituationReport(
                incident,
                now.atZone(access.zone()),
                heads(cases.in(id), without.size()),
                board,
                cases.pressing(id),
                manifests.of(id).stream().filter(SituationReading::holds).toList(),
                served(open, without),
                cases.notedSince(id, now.minus(LATELY)));
    }

    private static boolean holds(ManifestSummary manifest) {
        return manifest.state() != ManifestState.CANCELLED;
    }

    /** Who is still sought stands on no board, and is counted all the same. */
    private static Heads heads(List<CaseSummary> all, int without) {
        List<Stage> way = Arrays.stream(Stage.values())
                .filter(each -> !each.isBeforeRegistration())
                .toList();
        Map<Boolean, List<CaseSummary>> bySought = all.stream()
                .collect(Collectors.partitioningBy(each -> each.stage().isBeforeRegistration()));
        List<CaseSummary> registered = bySought.getOrDefault(false, List.of());
        return new Heads(count(way, registered, CaseSummary::stage), all.size() - registered.size(), without);
    }

    private Served served(List<CaseSummary> open, List<PersonSummary> without) {
        List<PersonId> all = Stream.concat(
                        open.stream().map(CaseSummary::person), without.stream().map(PersonSummary::id))
                .toList();
        List<AgeAndSex> known = people.agesAndSexes(all, access.today());
        return new Served(
                SmallCells.hide(count(Arrays.asList(AgeBand.values()), known, each -> AgeBand.of(each.age()))),
                SmallCells.hide(count(SituationPaper.SEXES, known, SituationReading::sex)));
    }

    private static String sex(AgeAndSex one) {
        Sex sex = one.sex();
        return Objects.toString(sex, SituationPaper.UNKNOWN);
    }

    private static <K, T> Map<K, Integer> count(Collection<K> cells, List<T> all, Function<T, K> cell) {
        var counts = new LinkedHashMap<K, Integer>();
        cells.forEach(each -> counts.put(each, 0));
        all.forEach(each -> counts.merge(cell.apply(each), 1, Integer::sum));
        return counts;
    }
}
