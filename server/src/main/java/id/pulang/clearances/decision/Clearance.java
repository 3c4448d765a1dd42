package id.pulang.clearances.decision;

import java.util.List;

/** Whether a person may travel: a pass, or the gates that are closed. */
public sealed interface Clearance {

    /** Returns every gate with its standing. */
    List<GateStanding> standings();

    /** Every gate is open; here is the pass. */
    record Granted(ClearedToTravel pass, List<GateStanding> standings) implements Clearance {

        public Granted {
            standings = List.copyOf(standings);
        }
    }

    /** At least one gate is closed. */
    record Withheld(List<GateStanding> standings) implements Clearance {

        public Withheld {
            standings = List.copyOf(standings);
        }

        /** Returns the gates that are closed. */
        public List<GateStanding> closed() {
            return standings.stream().filter(standing -> !standing.opens()).toList();
        }
    }
}
