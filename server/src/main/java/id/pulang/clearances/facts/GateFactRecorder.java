package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.GateChanges;
import id.pulang.clearances.changes.IdentityPins;
import id.pulang.clearances.changes.IdentityPins.PinnedCase;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.facts.FactRows.Told;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gate.Ask;
import id.pulang.clearances.gates.Gate.Need;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Records facts on gates: from a page by the right role with the evidence that the gate asks for, or from a list. */
@Component
public class GateFactRecorder {

    /** Of how many cases the same can be recorded at once. */
    public static final int MOST_AT_ONCE = 40;

    private static final int SHORTEST_REASON = 20;

    private final Gates gates;
    private final FactRows rows;
    private final IdentityPins pins;
    private final GateChanges changes;
    private final Access access;
    private final Clock clock;

    GateFactRecorder(Gates gates, FactRows rows, IdentityPins pins, GateChanges changes, Access access, Clock clock) {
        this.gates = gates;
        this.rows = rows;
        this.pins = pins;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** Records what an officer says on a page, if it stands with the evidence that its gate asks for. */
    public Recording record(CaseId caseId, GateFact fact, Actor actor, LocalDate today) {
        Gate gate = gates.of(caseId).find(fact.gate()).orElseThrow(() -> new NotFound("gate"));
        requireOpener(gate, actor);
        Optional<NotRecorded> problem = problem(gate, fact, today);
        if (problem.isPresent()) {
            return problem.get();
        }
        PinnedCase pinned = pins.pin(caseId);
        rows.add(List.of(new Told(pinned, fact, StoredFact.BY_PAGE)), actor.id(), clock.instant());
        changes.wrote(
                "gate " + gate.code() + " " + fact.word(), pinned.summary().id(), "by page");
        return new Recording.Recorded();
    }

    /**
     * Records the same of several cases in one transaction, of all or of none; only what a paper says that can name
     * many ({@link Gate#wordsForMany}), and of at most {@link #MOST_AT_ONCE} cases.
     */
    public Recording recordAll(Collection<CaseId> chosen, GateFact fact, Actor actor, LocalDate today) {
        if (chosen.size() > MOST_AT_ONCE) {
            return new NotRecorded(RecordingProblem.TOO_MANY_CHOSEN);
        }
        Set<CaseId> ids = pins.living(chosen);
        Map<CaseId, PackGates> there = gates.of(ids);
        Optional<NotRecorded> problem = chosen(ids, there.keySet())
                .or(() -> there.values().stream()
                        .distinct()
                        .flatMap(each -> ofMany(each, fact, actor, today).stream())
                        .findFirst());
        if (problem.isPresent()) {
            return problem.get();
        }
        List<PinnedCase> pinned = pins.pinAll(there.keySet());
        rows.add(
                pinned.stream()
                        .map(each -> new Told(each, fact, StoredFact.BY_PAGE))
                        .toList(),
                actor.id(),
                clock.instant());
        changes.wroteAll("gate " + fact.gate() + " " + fact.word(), there.keySet(), "by page, several at once");
        return new Recording.Recorded();
    }

    private static Optional<NotRecorded> chosen(Collection<CaseId> asked, Set<CaseId> found) {
        if (asked.isEmpty()) {
            return wrong(RecordingProblem.NOBODY_CHOSEN);
        }
        if (!found.containsAll(asked)) {
            throw new NotFound("case");
        }
        return Optional.empty();
    }

    private static Optional<NotRecorded> ofMany(PackGates there, GateFact fact, Actor actor, LocalDate today) {
        Optional<Gate> gate = there.find(fact.gate());
        if (gate.isEmpty()) {
            return wrong(RecordingProblem.NOT_ASKED_THERE);
        }
        requireOpener(gate.get(), actor);
        return gate.get().wordsForMany().containsKey(fact.word())
                ? problem(gate.get(), fact, today)
                : wrong(RecordingProblem.ONE_BY_ONE);
    }

    /** Confirms a fact of a gate that needs four eyes; one of another case is not there. */
    public Recording confirm(CaseId caseId, FactId id, Actor actor) {
        StoredFact fact =
                rows.find(id).filter(found -> found.caseId().equals(caseId)).orElseThrow(() -> new NotFound("fact"));
        Gate gate = gates.of(caseId).gate(fact.said().gate());
        requireOpener(gate, actor);
        if (!gate.recordedHere() || fact.claims(gate)) {
            return new NotRecorded(RecordingProblem.ONLY_CLAIMED);
        }
        if (!rows.confirm(id, actor.id(), clock.instant())) {
            return new NotRecorded(RecordingProblem.SAME_PERSON);
        }
        access.requireTwoOfficers(fact.recorded().by());
        changes.wrote("gate " + gate.code() + " confirmed", fact.caseId(), "");
        return new Recording.Recorded();
    }

    /**
     * Records what lists say on the gates of cases, with the evidence that they give. What would open a gate is a
     * claim: it waits for the word of an owner of the gate. On gates that another module keeps, nothing of it ever
     * counts.
     */
    public void recordReported(List<ReportedOn> reported, Actor actor) {
        Map<CaseId, PinnedCase> pinned =
                pins.pinAll(reported.stream().map(ReportedOn::caseId).distinct().toList()).stream()
                        .collect(Collectors.toMap(each -> each.summary().id(), each -> each));
        List<Told> told = reported.stream()
                .flatMap(each -> Optional.ofNullable(pinned.get(each.caseId()))
                        .map(bound -> new Told(bound, each.said(), each.source()))
                        .stream())
                .toList();
        rows.add(told, actor.id(), clock.instant());
        changes.wroteAll("gates by list", pinned.keySet(), told.size() + " facts");
    }

    /** What a list says on a gate of a case. */
    public record ReportedOn(CaseId caseId, GateFact said, String source) {}

    static void requireOpener(Gate gate, Actor actor) {
        if (!actor.role().holdsAny(gate.openedBy())) {
            throw new Forbidden(actor.role() + " may not open " + gate.code() + "; it is for " + gate.openedBy());
        }
    }

    private static Optional<NotRecorded> problem(Gate gate, GateFact fact, LocalDate today) {
        if (!gate.recordedHere()) {
            return wrong(RecordingProblem.KEPT_ELSEWHERE);
        }
        Optional<Gate.Word> word = gate.word(fact.word());
        if (word.isEmpty()) {
            return wrong(RecordingProblem.UNKNOWN_STATE);
        }
        if (fact.on() != null && fact.on().isAfter(today)) {
            return wrong(RecordingProblem.FUTURE_DATE);
        }
        if (!gate.evidence().notes() && !fact.note().isBlank()) {
            return wrong(RecordingProblem.NO_NOTES);
        }
        if (gate.kind() == GateKind.RETURN_CHOICE && !fact.optionsExplained()) {
            return wrong(RecordingProblem.OPTIONS_NOT_EXPLAINED);
        }
        if (word.get().asksFor(Ask.REASON) && fact.note().strip().length() < SHORTEST_REASON) {
            return wrong(RecordingProblem.WITHOUT_REASON);
        }
        return word.get().means() == Meaning.MET ? evidence(gate, fact, today) : Optional.empty();
    }

    private static Optional<NotRecorded> evidence(Gate gate, GateFact fact, LocalDate today) {
        if (gate.evidence().number() == Need.REQUIRED && !fact.hasDocument()) {
            return wrong(RecordingProblem.WITHOUT_DOCUMENT);
        }
        if (gate.evidence().date() == Need.REQUIRED && fact.on() == null) {
            return wrong(RecordingProblem.WITHOUT_DATE);
        }
        if (fact.validUntil() != null && fact.validUntil().isBefore(today)) {
            return wrong(RecordingProblem.ALREADY_EXPIRED);
        }
        return Optional.empty();
    }

    private static Optional<NotRecorded> wrong(RecordingProblem problem) {
        return Optional.of(new NotRecorded(problem));
    }
}
