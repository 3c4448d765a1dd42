package id.pulang.benchmarks;

import java.util.List;

/** A contest and what each took, the peers in their order. */
record Outcome(Contest contest, Measured ours, List<Measured> theirs) {

    Outcome {
        theirs = List.copyOf(theirs);
    }

    /** How many times longer a peer takes. */
    double ratio(int peer) {
        return theirs.get(peer).nanoseconds() / ours.nanoseconds();
    }
}
