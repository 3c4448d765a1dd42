package id.pulang.linkage.search;

import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * One search, in stages from cheap to dear: the national number, the same with a slip, the day of birth with what is
 * easily mixed up with it, the words of the name among the births of three years, the words among all. A stage is the
 * last when nobody whom it left aside could come near the best so far.
 */
final class Search {

    /** Lets everybody be found. */
    static final LongPredicate EVERYBODY = unused -> true;

    private static final double FAINTLY_ALIKE = -3;
    private static final int MOST_WEIGHED = 256;
    private static final int MOST_BORN_ON_ONE_DAY = 4_096;
    private static final int YEAR = 10_000;

    private final Query wanted;
    private final CandidateCollector gathering;
    private final LongPredicate among;
    private final List<NameAlignment> alignments = new ArrayList<>();
    private final List<Hit> scored = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private double best = Double.NEGATIVE_INFINITY;
    private double unseen = Double.NEGATIVE_INFINITY;

    /** @param among whether somebody of this number may be found at all */
    Search(Query wanted, CandidateCollector gathering, LongPredicate among) {
        this.wanted = wanted;
        this.gathering = gathering;
        this.among = among;
        for (int i = 0; i < wanted.segments().size(); i++) {
            alignments.add(new NameAlignment(wanted.name(), wanted.segment(i), i));
        }
        runStages();
        scored.sort(Hit.RANKING);
    }

    /** All who were weighed and have something in common with what is wanted, each once, the heaviest first. */
    List<Hit> ranked() {
        var ids = new HashSet<Long>();
        return scored.stream().filter(each -> ids.add(each.id())).toList();
    }

    /** What somebody who was not weighed could weigh at most. */
    double unseen() {
        return unseen;
    }

    private void runStages() {
        double mostForName = wanted.name().mostBits();
        double mostForBirth = Math.max(0, wanted.mostBirthBits());
        if (settledByNumber(mostForName + mostForBirth)) {
            return;
        }
        if (fullDate() && settledByDay(mostForName + BirthAgreement.YEAR_SAME.bits())) {
            return;
        }
        if (wanted.born() != 0 && settledByYears(mostForName + BirthAgreement.DIFFERENT.bits())) {
            return;
        }
        unseen = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < alignments.size(); i++) {
            gather(i, 0, wanted.segment(i).people());
        }
    }

    private boolean settledByNumber(double others) {
        unseen = others;
        for (int i = 0; i < alignments.size(); i++) {
            int segment = i;
            wanted.segment(i).numbered(wanted.number(), person -> admit(segment, person));
            for (long slip : wanted.slips()) {
                wanted.segment(i).numbered(slip, person -> admit(segment, person));
            }
        }
        return best >= others + Parameters.SEARCH_LEAD;
    }

    private boolean settledByDay(double others) {
        unseen = others;
        boolean all = true;
        for (int i = 0; i < alignments.size(); i++) {
            all &= weighBornOn(i, wanted.born());
            all &= weighBornOn(i, BirthAgreement.exchanged(wanted.born()));
            all &= weighBornOn(i, wanted.born() - YEAR);
            all &= weighBornOn(i, wanted.born() + YEAR);
        }
        if (all && best >= others + Parameters.SEARCH_LEAD) {
            return true;
        }
        for (int i = 0; i < alignments.size(); i++) {
            weighFaintlyAlike(i, wanted.born());
        }
        return false;
    }

    private void weighFaintlyAlike(int number, int date) {
        var segment = wanted.segment(number);
        int end = Math.min(segment.firstBornFrom(date + 1), segment.firstBornFrom(date) + MOST_BORN_ON_ONE_DAY);
        for (int person = segment.firstBornFrom(date); person < end; person++) {
            if (!seen.contains(key(number, person))
                    && alignments.get(number).faintlyAlike(person)
                    && mayBeFound(number, person)) {
                keep(number, person, 0, FAINTLY_ALIKE);
            }
        }
    }

    private boolean weighBornOn(int segment, int date) {
        int from = date == 0 ? 0 : wanted.segment(segment).firstBornFrom(date);
        int to = date == 0 ? 0 : wanted.segment(segment).firstBornFrom(date + 1);
        if (to - from > MOST_BORN_ON_ONE_DAY) {
            return false;
        }
        for (int person = from; person < to; person++) {
            admit(segment, person);
        }
        return true;
    }

    /** Whether nobody of other years could be better; those whose birth is unknown are looked at as well. */
    private boolean settledByYears(double others) {
        unseen = others;
        int year = wanted.born() / YEAR;
        for (int i = 0; i < alignments.size(); i++) {
            var segment = wanted.segment(i);
            gather(i, 0, segment.firstBornFrom(1));
            gather(i, segment.firstBornFrom((year - 1) * YEAR), segment.firstBornFrom((year + 2) * YEAR));
        }
        return best >= others;
    }

    private void gather(int segment, int from, int to) {
        if (from < to) {
            gathering.gather(alignments.get(segment), wanted, segment, from, to);
            gathering.handOver(MOST_WEIGHED, person -> mayBeFound(segment, person), person -> weigh(segment, person));
            unseen = Math.max(unseen, gathering.leastKept());
        }
    }

    private boolean fullDate() {
        return wanted.born() % 100 != 0;
    }

    private boolean mayBeFound(int number, int person) {
        return among.test(wanted.segment(number).id(person));
    }

    private void admit(int number, int person) {
        if (mayBeFound(number, person)) {
            weigh(number, person);
        }
    }

    /** Weighs somebody who may be found. */
    private void weigh(int number, int person) {
        var alignment = alignments.get(number);
        double name = alignment.bits(person);
        if (alignment.agreeing() > 0 || wanted.name().words() == 0 || otherwiseClose(number, person, name)) {
            keep(number, person, alignment.agreeing(), name);
        }
    }

    /** Whether the number is the same but for a slip, or initials and birth agree. */
    private boolean otherwiseClose(int number, int person, double name) {
        var segment = wanted.segment(number);
        return switch (wanted.agreement(segment.number(person))) {
            case SAME, ONE_SLIP -> true;
            case DIFFERENT, MISSING ->
                name > Parameters.SEARCH_NAME_DIFFERENT
                        && BirthAgreement.of(wanted.born(), segment.born(person))
                                        .bits()
                                > 0;
        };
    }

    private void keep(int number, int person, int words, double name) {
        var segment = wanted.segment(number);
        if (seen.add(key(number, person))) {
            var agreement = wanted.agreement(segment.number(person));
            double bits = name + wanted.bits(agreement, BirthAgreement.of(wanted.born(), segment.born(person)));
            scored.add(new Hit(number, person, segment.id(person), words, agreement, bits));
            best = Math.max(best, bits);
        }
    }

    private static long key(int number, int person) {
        return (long) number << Integer.SIZE | person;
    }
}
