package id.pulang.clearances.web;

import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.decision.RecordedWord;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.LineGates;
import id.pulang.pages.Frame;
import id.pulang.pages.Sign;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how a gate stands: a sign for the eye, a word for everyone, and why. */
public final class Words {

    /** The sign of a gate that is not needed: nobody met it. */
    public static final String NOT_NEEDED = "–";

    private Words() {}

    /** Returns the sign of a state. */
    public static String sign(GateState state) {
        return switch (state) {
            case MET -> "✓";
            case WAITING -> "◷";
            case NOT_KNOWN -> "?";
            case REFUSED -> "✕";
            case EXPIRED -> "↺";
            case OVERRIDDEN -> "✓!";
        };
    }

    /** Returns the class under which the style sheet knows a state. */
    public static String css(GateState state) {
        return switch (state) {
            case MET -> "state-met";
            case WAITING -> "state-waiting";
            case NOT_KNOWN -> "state-unknown";
            case REFUSED -> "state-refused";
            case EXPIRED -> "state-expired";
            case OVERRIDDEN -> "state-overridden";
        };
    }

    /** Returns the word of a state. */
    public static String state(Frame frame, GateState state) {
        return frame.say("clearances.state." + state);
    }

    /** Returns the sign of a gate on a page about one person: who is ill or chooses to wait was refused nothing. */
    public static String sign(Gate gate, GateState state) {
        return own(gate, state).map(Sign::of).orElseGet(() -> sign(state));
    }

    /** Returns the class of a gate on a page about one person. */
    public static String css(Gate gate, GateState state) {
        return own(gate, state).map("state-"::concat).orElseGet(() -> css(state));
    }

    /** Returns the sign of a gate for one person; what is not needed was met by nobody. */
    public static String sign(Gate gate, GateStanding standing) {
        return standing.isNeeded() ? sign(gate, standing.state()) : NOT_NEEDED;
    }

    /** Returns the class of a gate for one person. */
    public static String css(Gate gate, GateStanding standing) {
        return standing.isNeeded() ? css(gate, standing.state()) : "state-discreet";
    }

    /** Returns the word of a gate on a page about one person. */
    public static String state(Frame frame, Gate gate, GateState state) {
        return own(gate, state).map(own -> frame.say("clearances.state." + own)).orElseGet(() -> state(frame, state));
    }

    /** Returns the word of a gate for one person; of what is not needed only why it is not. */
    public static String state(Frame frame, Gate gate, GateStanding standing) {
        return standing.isNeeded() ? state(frame, gate, standing.state()) : because(frame, gate, standing);
    }

    private static Optional<String> own(Gate gate, GateState state) {
        if (state != GateState.REFUSED) {
            return Optional.empty();
        }
        return switch (gate.kind()) {
            case FIT_TO_TRAVEL -> Optional.of("care");
            case RETURN_CHOICE -> Optional.of("chosen");
            default -> Optional.empty();
        };
    }

    /** Returns why a gate stands as it does, in the words of the authority where it used any. */
    public static String because(Frame frame, Gate gate, GateStanding standing) {
        if (standing.because() == ProgramReason.CLAIMED) {
            return frame.say("clearances.because." + ProgramReason.CLAIMED.code(), owners(frame, gate));
        }
        return switch (standing.because()) {
            case RecordedWord word -> word(frame, gate, word.code());
            case ProgramReason reason -> frame.say("clearances.because." + reason.code());
        };
    }

    /** Names the roles whose word opens a gate. */
    public static String owners(Frame frame, Gate gate) {
        return gate.openedBy().stream()
                .sorted()
                .map(role -> frame.say("pages.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Says what is to be said about a row of a list: what is wrong with it, or whose word it waits for. */
    public static String line(Frame frame, LineGates gates, FactsReceipt.Line line) {
        String text = "clearances.line." + line.reason();
        return gates.of(line)
                .filter(_ -> line.reason().equals(FactsReceipt.CLAIMED))
                .map(gate -> frame.say(text, owners(frame, gate), frame.say("clearances.by." + gate.confirmedBy())))
                .orElseGet(() -> frame.say(text));
    }

    /** Returns what a word of an authority means, in the language of the page. */
    public static String word(Frame frame, Gate gate, String word) {
        return gate.word(word).map(known -> known.said().in(frame.language())).orElse(word);
    }

    /** Returns the whole sentence of a cell for those who do not see it. */
    public static String cell(Frame frame, Gate gate, GateStanding standing, LocalDate today) {
        String why = because(frame, gate, standing);
        if (!standing.isNeeded()) {
            return why;
        }
        return standing.state() == GateState.WAITING && standing.days(today).isPresent()
                ? frame.say(
                        "clearances.cell.waiting",
                        state(frame, gate, standing.state()),
                        why,
                        standing.days(today).get())
                : frame.say("clearances.cell", state(frame, gate, standing.state()), why);
    }
}
