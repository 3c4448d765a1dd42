package id.pulang.clearances.web;

import id.pulang.clearances.Board.Cell;
import id.pulang.pages.Frame;
import java.time.LocalDate;

/**
 * Says how somebody stands at a gate on a page on which several people stand: of a gate about illness or a free choice
 * only whether it is met, with one sign for all else.
 */
public record BoardWords(Frame frame, LocalDate today) {

    /** The sign of a gate that is not met, of which nothing more is said here. */
    public static final String DISCREET = "○";

    /** Returns the sign of a cell. */
    public String sign(Cell cell) {
        return hidden(cell) ? DISCREET : Words.sign(cell.standing().state());
    }

    /** Returns the class under which the style sheet knows it. */
    public String css(Cell cell) {
        return hidden(cell) ? "state-discreet" : Words.css(cell.standing().state());
    }

    /** Returns the word of it. */
    public String state(Cell cell) {
        return hidden(cell)
                ? frame.say("clearances.discreet")
                : Words.state(frame, cell.standing().state());
    }

    /** Returns for how many days the person has been waiting for an authority; empty where there is none. */
    public String wait(Cell cell) {
        return cell.waits(today).filter(days -> days > 0).map(String::valueOf).orElse("");
    }

    private static boolean hidden(Cell cell) {
        return cell.discreet() && !cell.opens();
    }
}
