package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.overrides.OverrideView;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The gates of one person, with the forms that the acting person may use.
 *
 * @param numbers of the documents that count, by the code of the gate
 * @param mended what has to be mended in which form; empty when nothing was sent
 */
public record CaseGatesView(
        Board.Row row,
        List<Gate> gates,
        List<OverrideView> overrides,
        Set<Role> mayAskOverride,
        Map<String, String> numbers,
        Days days,
        Actor actor,
        Optional<Mended> mended) {

    /** What has to be mended in a form, and what was typed. */
    public record Mended(String gate, String form, RecordingProblem problem, Map<String, String> typed) {}

    /** Today at the post, and the last day until which an override can be asked for. */
    public record Days(LocalDate today, LocalDate latestOverride) {}

    /** Returns today at the post. */
    public LocalDate today() {
        return days.today();
    }

    /** Returns the last day until which an override can be asked for. */
    public LocalDate latestOverride() {
        return days.latestOverride();
    }

    /** Returns the number of the document that counts on a gate; empty where there is none. */
    public String number(Gate gate) {
        return numbers.getOrDefault(gate.code(), "");
    }

    /** Returns the case as addresses name it. */
    public String id() {
        return row.caseId().value().toString();
    }

    /** Returns how a gate stands. */
    public GateStanding at(Gate gate) {
        return row.standings().stream()
                .filter(standing -> standing.gate().equals(gate.code()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the acting person may record a fact on a gate here. */
    public boolean mayRecord(Gate gate) {
        return gate.recordedHere()
                && actor.role().holdsAny(gate.openedBy())
                && at(gate).because() != ProgramReason.ADULT;
    }

    /** Whether the acting person may ask to let this person pass a gate. */
    public boolean mayAsk(Gate gate) {
        return gate.overridable() && !at(gate).opens() && actor.role().holdsAny(mayAskOverride);
    }

    /** Whether everything is open. */
    public boolean ready() {
        return row.closed().isEmpty();
    }

    /** Counts the gates that are open. */
    public long open() {
        return row.standings().stream().filter(GateStanding::opens).count();
    }

    /** Returns what was typed into a field of a form that has to be mended. */
    public String typed(Gate gate, String form, String field) {
        return mendedIn(gate, form)
                .map(mended -> mended.typed().getOrDefault(field, ""))
                .orElse("");
    }

    /** Returns what has to be mended in a form of a gate. */
    public Optional<Mended> mendedIn(Gate gate, String form) {
        return mended.filter(
                each -> each.gate().equals(gate.code()) && each.form().equals(form));
    }

    /** Returns whether a gate is overridden now. */
    public boolean overridden(Gate gate) {
        return at(gate).state() == GateState.OVERRIDDEN;
    }
}
