package id.pulang.linkage.weights;

import id.pulang.linkage.Level;

/** What one field of two records says; one object is filled again and again, because there are millions of pairs. */
final class Finding {

    Level level = Level.MISSING;

    /** The place in the table of learnt weights; 0 when at least one record says nothing. */
    int step;

    /** The weight that this library ships. */
    double bits;

    /** The sum over the words of a field that weighs words; 0 for others. */
    double sum;

    /** How much rarer than usual the value is on which both agree, in bits. */
    double rarer;

    void missing() {
        found(Level.MISSING, 0);
    }

    /** A level of a field whose levels are weighed one by one. */
    void found(Level found, double shipped) {
        level = found;
        step = found == Level.MISSING ? 0 : found.ordinal() + 1;
        bits = shipped;
        sum = 0;
        rarer = 0;
    }

    /** A level of a field whose words are weighed: the step is a range of bits. */
    void weighed(Level found, double words, double shipped) {
        level = found;
        step = found == Level.MISSING ? 0 : Steps.of(words);
        bits = shipped;
        sum = words;
        rarer = 0;
    }
}
