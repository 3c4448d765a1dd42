package id.pulang.benchmarks;

import id.pulang.benchmarks.invented.InventedRoster;
import id.pulang.benchmarks.peers.Duke;
import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.model.RecordPair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Three lists of the same people linked, from records in memory to groups; how well is counted beside. */
@State(Scope.Benchmark)
public class RosterBenchmark {

    /** How many people stand in the lists. */
    @Param("1500")
    public int people;

    private InventedRoster roster = new InventedRoster(1, 1);

    /** How good the last answer was. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Quality {

        /** The pair F1. */
        public double pairF1;
    }

    /** Invents the lists. */
    @Setup
    public void invent() {
        roster = new InventedRoster(people, 1);
    }

    /** Ours. */
    @Benchmark
    public int roster(Quality quality) {
        var linkage = Linker.standard().link(roster.records(), LinkConstraints.nothing());
        quality.pairF1 = roster.f1(pairs(linkage.groups()));
        return linkage.groups().size();
    }

    /** Duke. */
    @Benchmark
    public int rosterDuke(Quality quality) {
        var pairs = new Duke().link(roster.records());
        quality.pairF1 = roster.f1(pairs);
        return pairs.size();
    }

    private static Set<RecordPair> pairs(List<Cluster> groups) {
        var pairs = new HashSet<RecordPair>();
        for (Cluster group : groups) {
            var ids = group.records();
            for (int later = 1; later < ids.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    pairs.add(new RecordPair(ids.get(earlier), ids.get(later)));
                }
            }
        }
        return pairs;
    }
}
