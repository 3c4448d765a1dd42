package id.pulang.clearances.lists;

import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import java.util.Map;
import java.util.Optional;

/** The gates that the rows of a list are about, each as the pack of its case describes it. Immutable. */
public final class LineGates {

    private final Map<Integer, PackGates> byRow;
    private final PackGates others;

    LineGates(Map<Integer, PackGates> byRow, PackGates others) {
        this.byRow = Map.copyOf(byRow);
        this.others = others;
    }

    /** Returns the gate of a row; none where the pack does not know its code. */
    public Optional<Gate> of(FactsReceipt.Line line) {
        return byRow.getOrDefault(line.row(), others).find(line.gate());
    }
}
