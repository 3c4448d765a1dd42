package id.pulang.linkage.search;

import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * An index of up to tens of millions of people that answers who could be meant: by any spelling of a name, with or
 * without a date of birth, or by a national number with one slip. Many threads may ask at the same time.
 *
 * <p>People added later go to small segments of their own, which are merged as they grow, so that there are few
 * segments and nobody is indexed again often.
 */
public final class PeopleIndex {

    /** A part joins the one before it as soon as it is no longer this many times smaller. */
    private static final int TIMES_SMALLER = 4;

    private final ConcurrentLinkedDeque<CandidateCollector> idle = new ConcurrentLinkedDeque<>();
    private final List<RegisteredPerson> waiting = new ArrayList<>();
    private List<Segment> segments;

    private PeopleIndex(Segment base) {
        this.segments = List.of(base);
    }

    /** Indexes these people. */
    public static PeopleIndex of(Stream<RegisteredPerson> people) {
        var writer = new SegmentWriter(1 << 10);
        people.forEachOrdered(writer::add);
        return new PeopleIndex(writer.finished());
    }

    /** Adds somebody, or another name of somebody, who is found from the next search on. */
    public synchronized void add(RegisteredPerson person) {
        waiting.add(person);
    }

    /** How many people there are. */
    public int people() {
        return segments().stream().mapToInt(Segment::people).sum();
    }

    /** How many different words their names have, counted part by part. */
    public int words() {
        return segments().stream().mapToInt(each -> each.dictionary().size()).sum();
    }

    /** Who is meant by this description, if that can be told. */
    public Answer whoIs(Description description, int most) {
        return whoIs(description, most, Search.EVERYBODY);
    }

    /** Who is meant among those whose number passes; everybody else is as if they were not there. */
    public Answer whoIs(Description description, int most, LongPredicate among) {
        var wanted = new Query(description, segments());
        var search = searched(wanted, among);
        var ranked = search.ranked();
        double least = Parameters.SEARCH_LEAST_SHARE * (wanted.name().mostBits() + wanted.mostBirthBits());
        var fitting = ranked.stream().filter(each -> fits(each, least)).toList();
        if (fitting.isEmpty()) {
            return new Answer.Nobody();
        }
        if (proven(ranked, wanted, search.unseen())) {
            return new Answer.OnePerson(candidate(fitting.getFirst(), wanted));
        }
        var shown = fitting.stream()
                .limit(most)
                .map(each -> candidate(each, wanted))
                .toList();
        return new Answer.CouldBe(
                shown,
                fitting.size() > most || search.unseen() >= shown.getLast().bits());
    }

    /** The people who have most in common with this description, fitting or not, the likeliest first. */
    public List<Candidate> nearest(Description description, int most) {
        var wanted = new Query(description, segments());
        return searched(wanted, Search.EVERYBODY).ranked().stream()
                .limit(most)
                .map(each -> candidate(each, wanted))
                .toList();
    }

    /** How many people bear a name that holds all of these words, each in any spelling. */
    public int bearers(String name) {
        var segments = segments();
        var wanted = new QueryName(name, segments);
        int bearers = 0;
        for (int i = 0; i < segments.size() && wanted.words() > 0; i++) {
            bearers += new NameBearers(wanted, segments.get(i), i).count();
        }
        return bearers;
    }

    private Search searched(Query wanted, LongPredicate among) {
        var unused = idle.pollFirst();
        var gathering = unused == null ? new CandidateCollector() : unused;
        var search = new Search(wanted, gathering, among);
        idle.addFirst(gathering);
        return search;
    }

    private static boolean fits(Hit scored, double least) {
        return scored.bits() >= least
                || scored.number() == NumberAgreement.SAME
                || scored.number() == NumberAgreement.ONE_SLIP;
    }

    /** A name alone never proves who somebody is, and neither does anything without a name. */
    private static boolean proven(List<Hit> ranked, Query wanted, double unseen) {
        var first = ranked.getFirst();
        double next = ranked.size() > 1 ? Math.max(unseen, ranked.get(1).bits()) : unseen;
        boolean more = first.number() == NumberAgreement.SAME
                || first.number() == NumberAgreement.ONE_SLIP
                || BirthAgreement.of(
                                        wanted.born(),
                                        wanted.segment(first.segment()).born(first.person()))
                                .bits()
                        > 0;
        return first.words() > 0
                && more
                && first.bits() >= wanted.oneOfAll() + Parameters.SEARCH_PROOF
                && first.bits() >= next + Parameters.SEARCH_LEAD;
    }

    private static Candidate candidate(Hit scored, Query wanted) {
        var segment = wanted.segment(scored.segment());
        int born = segment.born(scored.person());
        return new Candidate(
                scored.id(),
                segment.name(scored.person()),
                born,
                scored.words(),
                BirthAgreement.of(wanted.born(), born),
                scored.number(),
                scored.bits());
    }

    private synchronized List<Segment> segments() {
        if (!waiting.isEmpty()) {
            var writer = new SegmentWriter(waiting.size());
            waiting.forEach(writer::add);
            waiting.clear();
            segments = grownTogether(segments, writer.finished());
        }
        return segments;
    }

    private static List<Segment> grownTogether(List<Segment> segments, Segment latest) {
        var kept = new ArrayList<>(segments);
        var grown = latest;
        while (!kept.isEmpty()
                && (long) grown.people() * TIMES_SMALLER >= kept.getLast().people()) {
            grown = merged(List.of(kept.removeLast(), grown));
        }
        kept.add(grown);
        return List.copyOf(kept);
    }

    private static Segment merged(List<Segment> segments) {
        var writer =
                new SegmentWriter(segments.stream().mapToInt(Segment::people).sum());
        segments.forEach(segment -> segment.copyTo(writer));
        return writer.finished();
    }
}
