package id.pulang.people.matching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementVersion;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.RecordPair;
import id.pulang.people.PersonId;
import id.pulang.people.matching.cards.Told;
import id.pulang.people.matching.grouping.Recount;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.matching.results.MatchProgress.Stage;
import id.pulang.people.matching.results.MatchResult;
import id.pulang.people.matching.results.MatchRun;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of matching: finds out which statements are about the same person.
 *
 * <p>Sure pairs are joined, doubtful ones are put to officers, and what two officers have said always holds.
 */
@Service
@Transactional
public class Matching {

    private static final Role[] MATCHERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER};
    private static final Role[] OVERSEERS = {
        Role.ADMINISTRATOR, Role.REVIEWER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION
    };

    private final Access access;
    private final Studies studies;
    private final Verdicts verdicts;
    private final Census census;
    private final Runs runs;

    Matching(Access access, Studies studies, Verdicts verdicts, Census census, Runs runs) {
        this.access = access;
        this.studies = studies;
        this.verdicts = verdicts;
        this.census = census;
        this.runs = runs;
    }

    /** Compares all statements of an incident anew; done twice, the second time changes nothing. */
    public MatchResult match(IncidentId incident) {
        access.require(MATCHERS);
        long began = System.nanoTime();
        census.lock(incident);
        return run(incident, began, _ -> census.matched(incident));
    }

    /** Does the same if no other run is under way; else nothing, at once, since that one answers as well. */
    public Optional<MatchResult> matchUnlessRunning(IncidentId incident) {
        access.require(MATCHERS);
        long began = System.nanoTime();
        return census.tryLock(incident)
                ? Optional.of(run(incident, began, _ -> census.matched(incident)))
                : Optional.empty();
    }

    /** What a run came to: of whom something changed, and about which statements what is asked did. */
    private record Matched(MatchRun run, Set<PersonId> changed, Set<StatementId> asked) {}

    private MatchResult run(IncidentId incident, long began, Consumer<Matched> tell) {
        try {
            runs.at(incident, Stage.READING, 0);
            List<StatementVersion> versions = studies.versions(incident);
            List<Told> told = studies.read(incident);
            runs.at(incident, Stage.COMPARING, told.size());
            StudyResult findings = findings(incident, studies.of(incident, versions, told));
            runs.at(incident, Stage.STORING, told.size());
            return finished(store(incident, findings, _ -> told, began), tell);
        } finally {
            runs.over(incident);
        }
    }

    private MatchResult finished(Matched matched, Consumer<Matched> tell) {
        tell.accept(matched);
        runs.finished(matched.run());
        return matched.run().result();
    }

    /** Holds an incident until the transaction ends: no run begins meanwhile, and one under way is waited for. */
    public void hold(IncidentId incident) {
        census.lock(incident);
    }

    /** Tells in which edition each statement stands now; a correction makes the next. */
    public Map<StatementId, Integer> editions(Collection<StatementId> statements) {
        return studies.editions(statements);
    }

    /**
     * Withdraws what is said of statements that are about nobody any more, and draws those people anew to whom others
     * are left; {@link #match} finds out afterwards who is one person without them. The caller holds the incident.
     */
    public void forget(IncidentId incident, Set<StatementId> former, Map<StatementId, PersonId> left) {
        access.require(MATCHERS);
        verdicts.withdrawAbout(incident, former);
        census.redraw(incident, left, studies.toldAndMended(incident, studies.read(left.keySet())));
    }

    /** Draws a person anew of whom something was corrected. The caller holds the incident. */
    public void redraw(IncidentId incident, PersonId person, Collection<StatementId> statements) {
        access.require(MATCHERS);
        census.redraw(
                incident,
                statements.stream().collect(toMap(each -> each, _ -> person)),
                studies.toldAndMended(incident, studies.read(statements)));
    }

    /** Lists the incidents with people of an earlier version has not written who they are held to be. */
    public List<IncidentId> unbound() {
        access.require(MATCHERS);
        return census.unbound();
    }

    /** Writes who the people of an incident are held to be, as that to which all is bound that was recorded before. */
    public void bindEarlier(IncidentId incident) {
        access.require(MATCHERS);
        census.lock(incident);
        census.bindEarlier(incident, studies.toldAndMended(incident, studies.read(incident)));
    }

    /** Tells where the matching of an incident stands. */
    public MatchProgress progress(IncidentId incident) {
        return runs.progress(incident);
    }

    /** Lists the last run of each incident, of the twenty matched last, with the errors to be expected in them. */
    public List<MatchRun> runs() {
        access.require(OVERSEERS);
        return runs.all();
    }

    /** Returns where the line runs between joining, asking and keeping apart. */
    public Thresholds thresholds() {
        return studies.thresholds();
    }

    /** Lists the joins that hold, each with who made it. */
    public List<Join> joins(IncidentId incident) {
        return verdicts.live(incident).stream()
                .filter(LinkRows.Live::same)
                .map(link -> new Join(link.left(), link.right(), link.maker()))
                .toList();
    }

    /** Takes down what two officers agreed on about one pair, and matches again. */
    public MatchResult settle(StatementId left, StatementId right, boolean same, Decided decided) {
        census.lock(decided.incident());
        verdicts.withdrawBetween(decided.incident(), Set.of(left), Set.of(right), "SETTLED_BY_OFFICERS");
        verdicts.decide(List.of(pair(left, right)), same, decided);
        return settled(decided.incident(), Set.of(left, right));
    }

    /** Takes down that two officers hold some statements of a person to be about somebody else, and matches again. */
    public MatchResult separate(Collection<StatementId> some, Collection<StatementId> rest, Decided decided) {
        census.lock(decided.incident());
        verdicts.withdrawBetween(decided.incident(), Set.copyOf(some), Set.copyOf(rest), "SPLIT_BY_OFFICERS");
        var pairs = some.stream()
                .flatMap(one -> rest.stream().map(other -> pair(one, other)))
                .collect(toSet());
        verdicts.decide(pairs, false, decided);
        return settled(
                decided.incident(), Stream.concat(some.stream(), rest.stream()).collect(toSet()));
    }

    /**
     * Groups anew after officers have answered about some statements, which concerns nobody but whom it changes. While
     * the comparison of the incident is kept, no statement is opened but of those whose statements move.
     */
    private MatchResult settled(IncidentId incident, Set<StatementId> answered) {
        long began = System.nanoTime();
        Consumer<Matched> tell = matched -> {
            Set<StatementId> asked = new HashSet<>(answered);
            asked.addAll(matched.asked());
            census.regrouped(incident, matched.changed(), asked);
        };
        Optional<Compared> kept = studies.stored(incident);
        return kept.isEmpty()
                ? run(incident, began, tell)
                : finished(store(incident, findings(incident, kept.get()), studies::read, began), tell);
    }

    private StudyResult findings(IncidentId incident, Compared compared) {
        return StudyResult.of(
                compared,
                studies.thresholds(),
                verdicts.live(incident, compared.posts().keySet()));
    }

    private Matched store(
            IncidentId incident, StudyResult found, Function<Set<StatementId>, List<Told>> opened, long began) {
        verdicts.keepJoins(incident, found.live(), found.sure(), found.posts());
        Set<RecordPair> asked = verdicts.keepDoubts(incident, found.doubtful(), found.posts());
        Recount count = census.count(incident, found.groups());
        List<Told> told = opened.apply(count.statementsOfTouched());
        Set<PersonId> changed = census.take(incident, count, studies.toldAndMended(incident, told));
        runs.changed(changed, found.groups().size());
        var result = new MatchResult(
                found.posts().size(),
                found.groups().size(),
                found.sure().size(),
                found.doubtful().size(),
                found.tooManyAlike(),
                (System.nanoTime() - began) / 1_000_000);
        return new Matched(runs.run(incident, result, found.outlook()), changed, sides(asked));
    }

    private static Set<StatementId> sides(Set<RecordPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .map(side -> new StatementId(UUID.fromString(side)))
                .collect(toSet());
    }

    private static RecordPair pair(StatementId left, StatementId right) {
        return new RecordPair(left.value().toString(), right.value().toString());
    }
}
