package id.pulang.clearances.decision;

import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Way.Closure;
import id.pulang.clearances.gates.Way.OnlyIf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts gates in relation to one another: which is needed at all, which is shut for everybody of a nation, and which
 * waits for others. A pack without such relations leaves every gate as it stands by itself.
 */
final class OrderOfGates {

    private final List<Gate> gates;
    private final Map<String, Gate> byCode;
    private final LocalDate today;

    OrderOfGates(List<Gate> gates, LocalDate today) {
        this.gates = gates;
        this.byCode = gates.stream().collect(Collectors.toMap(Gate::code, Function.identity()));
        this.today = today;
    }

    /** Returns how each gate stands among the others, in the order of the gates. */
    List<GateStanding> arranged(Function<Gate, GateStanding> alone) {
        Map<String, GateStanding> found = new HashMap<>();
        gates.forEach(gate -> found.put(gate.code(), alone.apply(gate)));
        Map<String, GateStanding> arranged = new HashMap<>();
        return gates.stream().map(gate -> arranged(gate, found, arranged)).toList();
    }

    private GateStanding arranged(Gate gate, Map<String, GateStanding> found, Map<String, GateStanding> arranged) {
        GateStanding known = arranged.get(gate.code());
        if (known != null) {
            return known;
        }
        GateStanding standing = shut(gate, needed(gate, found));
        if (standing.opens()) {
            boolean waits = gate.way().after().stream()
                    .anyMatch(before -> !arranged(gate(before), found, arranged).opens());
            standing = waits ? other(standing, GateState.WAITING, ProgramReason.AFTER_ANOTHER) : standing;
        }
        arranged.put(gate.code(), standing);
        return standing;
    }

    /** Whether the gate is needed follows from a word on another one; while that is not open, nobody knows. */
    private GateStanding needed(Gate gate, Map<String, GateStanding> found) {
        GateStanding own = standing(gate.code(), found);
        Optional<OnlyIf> onlyIf = gate.way().onlyIf();
        if (onlyIf.isEmpty() || own.opens()) {
            return own;
        }
        GateStanding asked = standing(onlyIf.get().gate(), found);
        if (!asked.opens()) {
            return own.because().equals(ProgramReason.NOBODY_SAID)
                    ? other(own, GateState.NOT_KNOWN, ProgramReason.DEPENDS)
                    : own;
        }
        boolean said = asked.because() instanceof RecordedWord(var word)
                && onlyIf.get().words().contains(word);
        boolean other = asked.state() == GateState.MET && !said;
        return other ? other(own, GateState.MET, ProgramReason.NOT_NEEDED) : own;
    }

    /** What was done before a gate was shut stays done; nothing opens it while it is shut. */
    private GateStanding shut(Gate gate, GateStanding standing) {
        Optional<Closure> closure = gate.way().closure(today);
        if (closure.isEmpty() || standing.because().equals(ProgramReason.NOT_NEEDED)) {
            return standing;
        }
        LocalDate since = standing.since();
        boolean before = standing.opens()
                && since != null
                && since.isBefore(closure.get().from());
        return before
                ? standing
                : new GateStanding(
                        gate.code(),
                        GateState.WAITING,
                        ProgramReason.SHUT,
                        closure.get().from(),
                        null);
    }

    private Gate gate(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private static GateStanding standing(String code, Map<String, GateStanding> found) {
        return Objects.requireNonNull(found.get(code), code);
    }

    private static GateStanding other(GateStanding standing, GateState state, ProgramReason because) {
        return new GateStanding(standing.gate(), state, because, standing.since(), null);
    }
}
