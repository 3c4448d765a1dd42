package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.comparison.FieldComparator;
import id.pulang.linkage.comparison.FieldComparison;
import id.pulang.linkage.comparison.FieldComparisonResult;
import id.pulang.linkage.comparison.TranscriptionError;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares two records field by field: the one scorer of this library. It keeps what it found last, so each thread
 * needs one of its own: see {@link #another()}.
 */
public final class RecordComparison {

    /** How many numbers {@link #features} writes for each field. */
    public static final int FEATURES_OF_A_FIELD = 3;

    private final PreparedRecords readings;
    private final FieldComparison[] fields;
    private final OwnNumbers ownNumbers;
    private final Queue<RecordComparison> idle;
    private FieldComparator[] finders = {};
    private final FieldComparisonResult finding = new FieldComparisonResult();
    private final boolean[] agree;
    private final boolean[] identifies;
    private final IdentityFacts facts = new IdentityFacts();
    private double identityBits;
    private double ownBits;
    private double contextBits;
    private final boolean tellsApart;
    private boolean lessNeeded;
    private boolean hasContext;

    RecordComparison(PreparedRecords readings, List<FieldComparison> fields, OwnNumbers ownNumbers) {
        this(readings, fields, ownNumbers, new ConcurrentLinkedQueue<>());
    }

    private RecordComparison(
            PreparedRecords readings,
            List<FieldComparison> fields,
            OwnNumbers ownNumbers,
            Queue<RecordComparison> idle) {
        this.readings = readings;
        this.ownNumbers = ownNumbers;
        this.fields = fields.toArray(FieldComparison[]::new);
        this.idle = idle;
        agree = new boolean[fields.size()];
        identifies = new boolean[fields.size()];
        tellsApart = readings.tellPeopleApart();
        for (int field = 0; field < identifies.length; field++) {
            identifies[field] = IdentityFacts.identifies(this.fields[field].field());
            hasContext |= !identifies[field];
        }
    }

    /** The same comparison for another thread. */
    public RecordComparison another() {
        var others = new ArrayList<FieldComparison>();
        for (FieldComparison field : fields) {
            others.add(field.another());
        }
        return new RecordComparison(readings, others, ownNumbers, idle);
    }

    /**
     * Lends another comparison to the thread that asks, and takes it back with all that it has found, so that the next
     * piece of work need not find it again.
     */
    public <T> T lend(Function<RecordComparison, T> work) {
        RecordComparison free = idle.poll();
        RecordComparison own = free == null ? another() : free;
        T done = work.apply(own);
        idle.add(own);
        return done;
    }

    private void find(int field, int left, int right) {
        if (finders.length == 0) {
            finders = Stream.of(fields).map(FieldComparison::remembering).toArray(FieldComparator[]::new);
        }
        finders[field].compare(left, right, finding);
    }

    /** Whether some field says where somebody is or with whom. */
    boolean hasContext() {
        return hasContext;
    }

    /** How many fields are compared. */
    public int fields() {
        return fields.length;
    }

    /** What all fields say, by the shipped weights. */
    public ComparisonVector compare(int left, int right) {
        var levels = new ComparisonLevel[fields.length];
        var bits = new float[fields.length];
        for (int field = 0; field < fields.length; field++) {
            find(field, left, right);
            levels[field] = finding.level();
            bits[field] = (float) finding.bits();
        }
        var evidence = new ComparisonVector(levels, bits, readings.numbersDiffer(left, right));
        // on one list two numbers are two numbers, as whoever wrote it could see both
        return readings.list(left) != readings.list(right)
                        && evidence.numbersDiffer()
                        && TranscriptionError.likely(evidence)
                ? new ComparisonVector(levels, bits, false)
                : evidence;
    }

    /** What all fields say together, in bits. */
    public double weigh(int left, int right, FellegiSunterModel weights) {
        contextBits = weights.context(context(left, right, weights));
        double elsewhere = startBits(left, right, weights) + contextBits;
        boolean oneTells = readings.tellsApart(left) || readings.tellsApart(right);
        boolean rarePlace = contextBits > Parameters.RARE_CONTEXT_WEIGHT && weights.expectsMany(readings.size());
        lessNeeded = tellsApart ? oneTells : rarePlace;
        return bounded(weights.amongRelatives() && ownBits > 0 ? Math.max(elsewhere, ownBits) : elsewhere, weights);
    }

    /**
     * What all fields come to: contradictions are not outvoted; relatives are told apart, who share a home and its
     * numbers, so that these speak for one person no more than against a relative, unless the number is one's own; and
     * where neither birth nor document was compared, little is not enough. Prior, lists and context say the rest.
     */
    private double bounded(double elsewhere, FellegiSunterModel weights) {
        double most = facts.documentAgrees() || !hasContext && !facts.neverAlone()
                ? Double.POSITIVE_INFINITY
                : weights.mostOf(facts.found());
        double bits = most == Double.POSITIVE_INFINITY
                ? elsewhere + identityBits
                : Math.min(elsewhere, Parameters.RELATIVES_ELSEWHERE_MOST_WEIGHT + ownBits)
                        + Math.min(identityBits, most);
        if (contradicted(elsewhere)) {
            return Math.min(bits, Parameters.CONTRADICTORY_MOST_WEIGHT);
        }
        return !weights.amongRelatives() || known(elsewhere, weights) || bits >= needed(weights)
                ? bits
                : Math.min(bits, Parameters.LITTLE_KNOWN_MOST_WEIGHT);
    }

    private boolean contradicted(double elsewhere) {
        return facts.contradictory() && elsewhere < Parameters.CONTEXT_BEYOND_DOUBT_WEIGHT
                || facts.nearlyContradictory() && elsewhere < Parameters.CONTEXT_AS_DOCUMENT_WEIGHT;
    }

    /**
     * Whether more than names and places was compared; in long lists of nothing else a birthday is little of a part.
     */
    private boolean known(double elsewhere, FellegiSunterModel weights) {
        boolean birthsTell = tellsApart && (hasContext || facts.named() || !weights.learnt());
        return elsewhere >= Parameters.CONTEXT_AS_DOCUMENT_WEIGHT
                || ownBits > 0
                || (birthsTell ? facts.compared(weights.rareName()) : facts.documentAgrees());
    }

    /** How much must speak for one person where little was compared. */
    private double needed(FellegiSunterModel weights) {
        double particular = facts.needed(tellsApart, contextBits, weights.rareName());
        if (particular > 0) {
            return particular;
        }
        double needed = lessNeeded ? Parameters.UNKNOWN_NEEDED_WEIGHT : Parameters.LITTLE_KNOWN_NEEDED_WEIGHT;
        return weights.learnt() && !hasContext ? needed + Parameters.NAMES_ALONE_NEED_MORE_WEIGHT : needed;
    }

    /** Weighs all fields; returns the sum of those that do not say who somebody is. */
    private double context(int left, int right, FellegiSunterModel weights) {
        double context = 0;
        identityBits = 0;
        ownBits = 0;
        facts.clear();
        for (int field = 0; field < fields.length; field++) {
            find(field, left, right);
            double bits = weights.bits(field, fields[field], finding, agree);
            if (identifies[field]) {
                identityBits += bits;
                facts.note(fields[field].field(), finding);
            } else {
                context += bits;
                ownBits = Math.max(ownBits, ownNumbers.bits(field, left, finding.level()));
            }
        }
        ownBits = facts.documentAgainst() ? 0 : ownBits;
        return context;
    }

    /** Counts what context fields say of a pair taken at random, or of a candidate. */
    void count(int left, int right, FellegiSunterModel weights, boolean random, ContextLimits.Tally tally) {
        double context = context(left, right, weights);
        if (random) {
            tally.random(context, facts.found(), 1);
        } else {
            tally.candidate(context, facts.found(), 1);
        }
    }

    /** How unlikely one person is before the records themselves have spoken, in bits. */
    public double startBits(int left, int right, FellegiSunterModel weights) {
        return weights.priorBits() + weights.listBits(readings.list(left), readings.list(right));
    }

    /** Writes the steps of all fields, and counts what each step is worth by the shipped weights. */
    void steps(int left, int right, byte[] steps, WeightBinSums sums) {
        facts.clear();
        for (int field = 0; field < fields.length; field++) {
            find(field, left, right);
            note(field, steps, sums);
        }
        steps[steps.length - 1] = (byte) facts.found().ordinal();
    }

    /** The same for two records that have been taken at random: what they say will hardly ever meet again. */
    void stepsOfStrangers(int left, int right, byte[] steps, WeightBinSums sums) {
        facts.clear();
        for (int field = 0; field < fields.length; field++) {
            fields[field].compare(left, right, finding);
            note(field, steps, sums);
        }
        steps[steps.length - 1] = (byte) facts.found().ordinal();
    }

    private void note(int field, byte[] steps, WeightBinSums sums) {
        steps[field] = (byte) finding.step();
        sums.add(field, finding.step(), finding.bits());
        facts.note(fields[field].field(), finding);
    }

    /**
     * All that is known of a pair as numbers, for learning from answered pairs: for each field its weight, its words or
     * its step, and how rare the value is; silence is not a number. Returns the weight of all fields together.
     */
    public double features(int left, int right, FellegiSunterModel weights, float[] features) {
        double bits = startBits(left, right, weights);
        int at = 0;
        for (int field = 0; field < fields.length; field++) {
            find(field, left, right);
            double worth = weights.bits(field, fields[field], finding, agree);
            bits += worth;
            boolean silent = finding.level() == ComparisonLevel.MISSING;
            features[at++] = silent ? Float.NaN : (float) worth;
            features[at++] = silent ? Float.NaN : finding.level().ordinal();
            features[at++] = silent ? Float.NaN : (float) (finding.sum() != 0 ? finding.sum() : finding.rarer());
        }
        return bits;
    }

    /**
     * The same, field by field in words. What is taken from context fields together is taken from each in proportion;
     * what names and births are bounded by is taken from the name.
     */
    public List<FieldEvidence> explain(int left, int right, FellegiSunterModel weights) {
        double total = weigh(left, right, weights);
        double context = context(left, right, weights);
        double share = context == 0 ? 1 : weights.context(context) / context;
        double unbounded = startBits(left, right, weights) + identityBits + weights.context(context);
        var evidence = new ArrayList<FieldEvidence>();
        for (int at = 0; at < fields.length; at++) {
            find(at, left, right);
            double bits = weights.bits(at, fields[at], finding, agree) * (identifies[at] ? 1 : share);
            evidence.add(evidence(at, left, right, at == 0 ? bits + total - unbounded : bits));
        }
        return evidence;
    }

    private FieldEvidence evidence(int at, int left, int right, double bits) {
        FieldComparison field = fields[at];
        return new FieldEvidence(
                field.field(),
                field.spoken(left),
                field.spoken(right),
                finding.level(),
                bits,
                field.tokens(left, right),
                field.field() == Field.DETAIL ? field.label() : null);
    }

    /** Tells by what a record can be found. */
    public void keys(int record, BlockingKeys keys) {
        for (FieldComparison field : fields) {
            field.keys(record, keys);
        }
    }

    FieldComparison field(int field) {
        return fields[field];
    }
}
