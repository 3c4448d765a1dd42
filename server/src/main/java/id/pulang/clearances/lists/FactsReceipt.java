package id.pulang.clearances.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pulang.incidents.rosters.NeutralName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a list of clearance facts: every row with what became of it.
 *
 * @param problem why the whole file could not be used, as a code; then there are no lines
 */
public record FactsReceipt(ImportId id, String fileName, Instant at, Optional<String> problem, List<Line> lines) {

    /** The largest list that is taken, in bytes. */
    public static final int LARGEST_FILE = 4 * 1024 * 1024;

    public FactsReceipt {
        lines = List.copyOf(lines);
    }

    /** The remark on a row that would open a gate and waits for the word of an owner of it. */
    public static final String CLAIMED = "claimed";

    /** What became of a row. */
    public enum Outcome {
        APPLIED,
        UNCHANGED,
        PROBLEM
    }

    /**
     * One row.
     *
     * @param column where the problem or remark lies; empty when there is none
     * @param reason a code; an applied row can bear a remark
     */
    public record Line(@JsonUnwrapped FactLine said, Outcome outcome, String column, String reason) {

        /** Its number; 1 is the first below the header. */
        public int row() {
            return said.row();
        }

        /** On which list the person has the number. */
        public String list() {
            return NeutralName.of(said.list());
        }

        /** The number of the person on that list. */
        public String number() {
            return said.number();
        }

        /** The code of the gate. */
        public String gate() {
            return said.gate();
        }

        /** The word for how the gate stands. */
        public String state() {
            return said.state();
        }

        /** The number of the document. */
        public String document() {
            return said.document();
        }

        /** The day of the document, as it came. */
        public String on() {
            return said.on();
        }
    }

    /** The name of the file as it is shown. */
    @Override
    public String fileName() {
        return NeutralName.of(fileName);
    }

    /** Counts the rows with an outcome. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Returns the rows that could not be applied. */
    public List<Line> problems() {
        return lines.stream().filter(line -> line.outcome() == Outcome.PROBLEM).toList();
    }

    /** Returns the rows that would open a gate and wait for the word of an owner of it. */
    public List<Line> claims() {
        return lines.stream().filter(line -> line.reason().equals(CLAIMED)).toList();
    }

    /** Returns the rows that were taken although something is missing, and open nothing. */
    public List<Line> remarks() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.APPLIED
                        && !line.reason().isEmpty()
                        && !line.reason().equals(CLAIMED))
                .toList();
    }
}
