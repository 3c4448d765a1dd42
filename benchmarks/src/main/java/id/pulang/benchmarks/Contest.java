package id.pulang.benchmarks;

import java.util.List;

/**
 * One line of the table: a piece of work, ours and that of others.
 *
 * @param once whether the work is long enough to be timed as a whole
 */
record Contest(String what, String ours, boolean once, List<Peer> peers) {

    /** Another program and the benchmark that has it do the same work. */
    record Peer(String name, String benchmark) {}

    static final List<Contest> ALL = List.of(
            often(
                    "two words, edit distance",
                    "WordBenchmark.distance",
                    peer("Commons Text", "WordBenchmark.distanceCommons"),
                    peer("Lucene", "WordBenchmark.distanceLucene"),
                    peer("Lucene, exchanges", "WordBenchmark.distanceLuceneExchanges"),
                    peer("Duke", "WordBenchmark.distanceDuke")),
            often(
                    "one word against many, edit distance",
                    "WordBenchmark.distancePrepared",
                    peer("Commons Text", "WordBenchmark.distanceCommons")),
            often(
                    "one word against many, at most two slips",
                    "WordBenchmark.distanceLimited",
                    peer("Commons Text", "WordBenchmark.distanceLimitedCommons")),
            often(
                    "two words, Jaro-Winkler",
                    "WordBenchmark.jaroWinkler",
                    peer("Commons Text", "WordBenchmark.jaroWinklerCommons"),
                    peer("Lucene", "WordBenchmark.jaroWinklerLucene"),
                    peer("Duke", "WordBenchmark.jaroWinklerDuke")),
            often(
                    "one word against many, Jaro-Winkler",
                    "WordBenchmark.jaroWinklerPrepared",
                    peer("Commons Text", "WordBenchmark.jaroWinklerCommons")),
            often("two records, all fields", "PairBenchmark.pair", peer("Duke", "PairBenchmark.pairDuke")),
            once("three lists linked", "RosterBenchmark.roster", peer("Duke", "RosterBenchmark.rosterDuke")),
            once("200 trees trained on 200,000 pairs", "TreesBenchmark.train"),
            once(
                    "a person found in a registry",
                    "RegistryBenchmark.registry",
                    peer("Lucene, fuzzy", "RegistryBenchmark.registryLucene")));

    private static Contest often(String what, String ours, Peer... peers) {
        return new Contest(what, ours, false, List.of(peers));
    }

    private static Contest once(String what, String ours, Peer... peers) {
        return new Contest(what, ours, true, List.of(peers));
    }

    private static Peer peer(String name, String benchmark) {
        return new Peer(name, benchmark);
    }
}
