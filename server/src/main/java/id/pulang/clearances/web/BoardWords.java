package id.pulang.clearances.web;

import id.pulang.clearances.Board.Cell;
import id.pulang.clearances.decision.GateState;
import id.pulang.pages.Frame;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Says how somebody stands at a gate on a page on which several people stand: of a gate about illness or a free choice
 * only whether it is met, with one sign for all else.
 */
public record BoardWords(Frame frame, LocalDate today) {

    /** The sign of a gate that is not met, of which nothing more is said here. */
    public static final String DISCREET = "○";

    /** Returns the sign of a cell. */
    public String sign(Cell cell) {
        return hidden(cell) ? DISCREET : needed(cell, Words::sign, Words.NOT_NEEDED);
    }

    /** Returns the class under which the style sheet knows it. */
    public String css(Cell cell) {
        return hidden(cell) ? "state-discreet" : needed(cell, Words::css, "state-discreet");
    }

    /** Returns the word of it. */
    public String state(Cell cell) {
        return hidden(cell)
                ? frame.say("clearances.discreet")
                : needed(cell, state -> Words.state(frame, state), Words.because(frame, cell.gate(), cell.standing()));
    }

    /** Returns for how many days the person has been waiting for an authority; empty where there is none. */
    public String wait(Cell cell) {
        return cell.waits(today).filter(days -> days > 0).map(String::valueOf).orElse("");
    }

    /** Says how a gate stands, or that nobody has to open it. */
    private static String needed(Cell cell, Function<GateState, String> said, String otherwise) {
        return cell.standing().isNeeded() ? said.apply(cell.standing().state()) : otherwise;
    }

    private static boolean hidden(Cell cell) {
        return cell.discreet() && !cell.opens();
    }
}
