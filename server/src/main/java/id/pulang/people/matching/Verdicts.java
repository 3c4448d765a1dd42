package id.pulang.people.matching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.RecordPair;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what is said about pairs: the matcher's joins, the officers' verdicts, and what is in doubt. */
@Component
class Verdicts {

    /** Why the matcher takes a link back. */
    static final String NO_LONGER_HOLDS = "NO_LONGER_HOLDS";

    /** Why two officers take a link back together with a list. */
    static final String LIST_WITHDRAWN = "LIST_WITHDRAWN";

    private static final int WRITTEN_AT_ONCE = 1_000;

    private final LinkRows links;
    private final DoubtRows doubts;
    private final Evidence evidence;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    Verdicts(LinkRows links, DoubtRows doubts, Evidence evidence, IdSource ids, AuditTrail trail, Clock clock) {
        this.links = links;
        this.doubts = doubts;
        this.evidence = evidence;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** A pair and what speaks for and against it. */
    record Reasoned(RecordPair pair, Explanation explanation) {}

    List<LinkRows.Live> live(IncidentId incident) {
        return links.live(incident);
    }

    /** Finds the links that hold among these statements; one with a side that is not here stays as it is. */
    List<LinkRows.Live> live(IncidentId incident, Set<StatementId> among) {
        return links.live(incident).stream()
                .filter(link -> among.contains(link.left()) && among.contains(link.right()))
                .toList();
    }

    static LinkConstraints settled(List<LinkRows.Live> live) {
        return new LinkConstraints(officers(live, true), officers(live, false));
    }

    /** Makes the automatic links those that now hold: new ones are added, old ones withdrawn. */
    void keepJoins(
            IncidentId incident, List<LinkRows.Live> live, List<Reasoned> joins, Map<StatementId, String> posts) {
        Map<RecordPair, LinkRows.Live> gone = new HashMap<>(live.stream()
                .filter(link -> link.maker() == Join.Maker.AUTOMATIC)
                .collect(toMap(Verdicts::pair, link -> link)));
        List<Reasoned> fresh =
                joins.stream().filter(join -> gone.remove(join.pair()) == null).toList();
        if (!gone.isEmpty()) {
            withdraw(gone.values(), NO_LONGER_HOLDS);
        }
        for (int from = 0; from < fresh.size(); from += WRITTEN_AT_ONCE) {
            List<Reasoned> some = fresh.subList(from, Math.min(fresh.size(), from + WRITTEN_AT_ONCE));
            links.insert(
                    some.stream()
                            .map(join -> automatic(incident, join, post(join.pair(), posts)))
                            .toList(),
                    clock.instant());
        }
        wrote(
                "joined by rule",
                Purpose.MATCHING,
                fresh.stream().map(Reasoned::pair).toList(),
                "");
    }

    /** Makes the open questions those that are now in doubt, in this order; returns about which pairs that is news. */
    Set<RecordPair> keepDoubts(IncidentId incident, List<Reasoned> inDoubt, Map<StatementId, String> posts) {
        Map<RecordPair, UUID> open = new HashMap<>(doubts.open(incident));
        Set<RecordPair> news = new HashSet<>();
        for (int from = 0; from < inDoubt.size(); from += WRITTEN_AT_ONCE) {
            var fresh = new ArrayList<DoubtRows.Asked>();
            var again = new ArrayList<DoubtRows.Asked>();
            for (int place = from; place < Math.min(inDoubt.size(), from + WRITTEN_AT_ONCE); place++) {
                Reasoned doubt = inDoubt.get(place);
                Optional<UUID> known = Optional.ofNullable(open.remove(doubt.pair()));
                var asked = asked(known.orElseGet(ids::next), incident, doubt, place, posts);
                (known.isPresent() ? again : fresh).add(asked);
            }
            doubts.rank(again);
            doubts.insert(fresh, clock.instant());
            fresh.forEach(asked -> news.add(asked.pair()));
        }
        doubts.lapse(open.values(), clock.instant());
        news.addAll(open.keySet());
        return news;
    }

    /** Writes officers' verdicts on pairs. */
    void decide(Collection<RecordPair> pairs, boolean same, Decided decided) {
        wrote(
                same ? "joined by two officers" : "kept apart by two officers",
                Purpose.REVIEW,
                pairs,
                decided.first() + " and " + decided.second());
        links.insert(
                pairs.stream()
                        .map(pair -> new LinkRows.NewLink(
                                ids.next(),
                                decided.incident(),
                                decided.post(),
                                pair,
                                same,
                                new LinkRows.Grounds(null, null, decided.reason()),
                                decided.first(),
                                decided.second()))
                        .toList(),
                clock.instant());
    }

    /** Withdraws every live link between the two sides, whoever made it, that says the same or the opposite. */
    void withdrawBetween(IncidentId incident, Set<StatementId> one, Set<StatementId> other, String why) {
        withdraw(
                links.live(incident).stream()
                        .filter(link -> crosses(link, one, other))
                        .toList(),
                why);
    }

    /** Withdraws what is said of statements that are about nobody any more, and closes what is asked about them. */
    void withdrawAbout(IncidentId incident, Set<StatementId> former) {
        doubts.lapseFormer(former, clock.instant());
        List<LinkRows.Live> gone = links.live(incident).stream()
                .filter(link -> former.contains(link.left()) || former.contains(link.right()))
                .toList();
        if (!gone.isEmpty()) {
            withdraw(gone, LIST_WITHDRAWN);
        }
    }

    private void withdraw(Collection<LinkRows.Live> gone, String why) {
        links.withdraw(
                gone.stream().map(LinkRows.Live::id).toList(),
                clock.instant(),
                Acting.actor().id().value(),
                why);
        wrote(
                "verdict withdrawn",
                Purpose.MATCHING,
                gone.stream().map(Verdicts::pair).toList(),
                why);
    }

    /** Leaves a line that names every statement of the pairs. */
    private void wrote(String act, Purpose purpose, Collection<RecordPair> pairs, String detail) {
        List<UUID> sides = pairs.stream()
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .distinct()
                .map(UUID::fromString)
                .toList();
        trail.wroteAll(act, purpose, "statement", sides, detail);
    }

    private static boolean crosses(LinkRows.Live link, Set<StatementId> one, Set<StatementId> other) {
        return one.contains(link.left()) && other.contains(link.right())
                || one.contains(link.right()) && other.contains(link.left());
    }

    private LinkRows.NewLink automatic(IncidentId incident, Reasoned join, String post) {
        return new LinkRows.NewLink(
                ids.next(),
                incident,
                post,
                join.pair(),
                true,
                new LinkRows.Grounds(join.explanation().totalBits(), evidence.write(join.explanation()), ""),
                null,
                null);
    }

    private DoubtRows.Asked asked(
            UUID id, IncidentId incident, Reasoned doubt, int place, Map<StatementId, String> posts) {
        return new DoubtRows.Asked(
                id,
                incident,
                post(doubt.pair(), posts),
                doubt.pair(),
                place,
                doubt.explanation().totalBits(),
                doubt.explanation().probability(),
                evidence.write(doubt.explanation()));
    }

    /** Whose a pair is: the post's that sees both sides, else the headquarters'. */
    private static String post(RecordPair pair, Map<StatementId, String> posts) {
        var sides = Stream.of(pair.left(), pair.right())
                .map(side -> posts.getOrDefault(new StatementId(UUID.fromString(side)), PostCode.HEADQUARTERS.value()))
                .collect(toSet());
        return sides.size() == 1 ? sides.iterator().next() : PostCode.HEADQUARTERS.value();
    }

    private static Set<RecordPair> officers(List<LinkRows.Live> live, boolean same) {
        return new HashSet<>(live.stream()
                .filter(link -> link.maker() == Join.Maker.OFFICERS && link.same() == same)
                .map(Verdicts::pair)
                .collect(toSet()));
    }

    static RecordPair pair(LinkRows.Live link) {
        return new RecordPair(
                link.left().value().toString(), link.right().value().toString());
    }
}
