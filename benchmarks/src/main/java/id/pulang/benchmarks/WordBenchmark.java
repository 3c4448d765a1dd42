package id.pulang.benchmarks;

import id.pulang.benchmarks.invented.InventedNames;
import id.pulang.linkage.kernels.EditDistance;
import id.pulang.linkage.kernels.JaroWinkler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.priv.garshol.duke.comparators.Levenshtein;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two words of names compared, any two of some thousand. */
@State(Scope.Benchmark)
public class WordBenchmark {

    private static final int PAIRS = 4096;
    private static final int SLIPS = 2;
    private static final JaroWinklerSimilarity COMMONS_JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance COMMONS_DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final LevenshteinDistance COMMONS_LIMITED = new LevenshteinDistance(SLIPS);
    private static final StringDistance LUCENE_JARO_WINKLER = new JaroWinklerDistance();
    private static final StringDistance LUCENE_DISTANCE = new org.apache.lucene.search.spell.LevenshteinDistance();
    private static final StringDistance LUCENE_OSA = new LuceneLevenshteinDistance();

    private final String[] left = words(1);
    private final String[] right = words(2);
    private final byte[][] letters = bytes(right);
    private final EditDistance[] distances = distances(left);
    private final JaroWinkler[] similarities = similarities(left);

    /** A number for two words. */
    private interface Comparison {

        double of(String left, String right);
    }

    /** Ours, from texts. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distance() {
        return sum(EditDistance::between);
    }

    /** Ours, one word prepared for many. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distancePrepared() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += distances[i].to(letters[i]);
        }
        return sum;
    }

    /** Ours, whether at most two slips apart, one word prepared for many. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distanceLimited() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += distances[i].within(letters[i], SLIPS) ? 1 : 0;
        }
        return sum;
    }

    /** Commons Text, without exchanges. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distanceCommons() {
        return sum(COMMONS_DISTANCE::apply);
    }

    /** Commons Text up to a limit, without exchanges. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distanceLimitedCommons() {
        return sum(COMMONS_LIMITED::apply);
    }

    /** Lucene, without exchanges. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distanceLucene() {
        return sum(LUCENE_DISTANCE::getDistance);
    }

    /** Lucene, with exchanges as ours. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distanceLuceneExchanges() {
        return sum(LUCENE_OSA::getDistance);
    }

    /** Duke, without exchanges. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double distanceDuke() {
        return sum(Levenshtein::distance);
    }

    /** Ours, from texts. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double jaroWinkler() {
        return sum(JaroWinkler::between);
    }

    /** Ours, one word prepared for many. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double jaroWinklerPrepared() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += similarities[i].to(letters[i]);
        }
        return sum;
    }

    /** Commons Text. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double jaroWinklerCommons() {
        return sum(COMMONS_JARO_WINKLER::apply);
    }

    /** Lucene. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double jaroWinklerLucene() {
        return sum(LUCENE_JARO_WINKLER::getDistance);
    }

    /** Duke. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double jaroWinklerDuke() {
        return sum(no.priv.garshol.duke.comparators.JaroWinkler::similarity);
    }

    private double sum(Comparison comparison) {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += comparison.of(left[i], right[i]);
        }
        return sum;
    }

    private static String[] words(long seed) {
        return new InventedNames(seed).words(PAIRS).toArray(String[]::new);
    }

    private static byte[][] bytes(String[] words) {
        return List.of(words).stream()
                .map(word -> word.getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
    }

    private static EditDistance[] distances(String[] words) {
        return List.of(words).stream().map(EditDistance::from).toArray(EditDistance[]::new);
    }

    private static JaroWinkler[] similarities(String[] words) {
        return List.of(words).stream().map(JaroWinkler::from).toArray(JaroWinkler[]::new);
    }
}
