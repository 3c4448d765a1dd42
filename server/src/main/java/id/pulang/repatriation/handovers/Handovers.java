package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.papers.IssuedPaper;
import id.pulang.people.identity.Bound;
import id.pulang.people.sight.ReceivedByAgency;
import id.pulang.repatriation.JourneyEvents;
import id.pulang.repatriation.JourneyRoles;
import id.pulang.repatriation.ManifestStore;
import id.pulang.repatriation.manifest.Manifest;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.milestones.Countersigned;
import id.pulang.repatriation.milestones.HandoverRecalled;
import id.pulang.repatriation.milestones.PeopleHandedOver;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of handovers: each person into the care of one agency, with a record that both sides sign.
 *
 * <p>Source: Berita Acara Serah Terima per receiving agency at arrival; PP 9/2008 Art. 17.
 */
@Service
@Transactional
public class Handovers {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final ManifestStore store;
    private final HandoverRows rows;
    private final HandoverPapers papers;
    private final JourneyEvents events;
    private final Clock clock;

    Handovers(
            Access access,
            ManifestStore store,
            HandoverRows rows,
            HandoverPapers papers,
            JourneyEvents events,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.rows = rows;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Whether people go to an agency only on a ground of law or by their own choice, and with no word on welfare. */
    public boolean needsBasis(PostCode office) {
        return agency(office).filter(each -> !each.learnsOfWelfare()).isPresent();
    }

    /** Hands people who came aboard and landed to an agency, each with their own numbered record. */
    public HandingOver handOver(ManifestId id, Collection<CaseId> people, PostCode agency, String belongings) {
        return handOver(id, people, agency, new HandoverContents.Terms(belongings, null));
    }

    /**
     * Hands people to the police by an order that another officer has asked for and the acting one approves; the
     * database takes no other. Nothing that officers typed goes with them.
     */
    public HandingOver handToPolice(ManifestId id, Collection<CaseId> people, PostCode agency, LegalBasis basis) {
        return handOver(id, people, agency, new HandoverContents.Terms("", basis));
    }

    private HandingOver handOver(
            ManifestId id, Collection<CaseId> people, PostCode agency, HandoverContents.Terms terms) {
        Actor by = terms.basis() == null
                ? access.require(JourneyRoles.escorts())
                : access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);
        Optional<Post> receiver = agency(agency);
        ManifestStore.Open open = store.open(id);
        if (receiver.isEmpty()) {
            return HandingOver.none(people, ManifestRefusal.NOT_AN_AGENCY);
        }
        Optional<ManifestRefusal> groundless = groundless(agency, terms.basis());
        if (groundless.isPresent()) {
            return HandingOver.none(people, groundless.get());
        }
        Map<CaseId, ManifestRefusal> refused = changed(open.manifest(), people);
        List<Seat> given = new ArrayList<>();
        for (CaseId who : new LinkedHashSet<>(people)) {
            if (refused.containsKey(who)) {
                continue;
            }
            open.manifest().handOver(who).ifPresentOrElse(no -> refused.put(who, no), () -> given.add(open.seat(who)));
        }
        return new HandingOver(given.isEmpty() ? List.of() : give(open, given, receiver.get(), terms, by), refused);
    }

    /** Says what stands in the way of handing people to the police, if anything does; nothing changes. */
    public Optional<ManifestRefusal> obstacle(
            ManifestId id, Collection<CaseId> people, PostCode agency, LegalBasis basis) {
        Manifest manifest = store.open(id).manifest();
        return groundless(agency, basis)
                .or(() -> changed(manifest, people).values().stream().findFirst())
                .or(() -> people.stream()
                        .flatMap(who -> manifest.handOver(who).stream())
                        .findFirst());
    }

    private Optional<ManifestRefusal> groundless(PostCode agency, @Nullable LegalBasis basis) {
        if (basis == null) {
            return needsBasis(agency) ? Optional.of(ManifestRefusal.BASIS_NEEDED) : Optional.empty();
        }
        return needsBasis(agency) ? basis.lacking(access.today()) : Optional.of(ManifestRefusal.NOT_THE_POLICE);
    }

    /** Those who are held to be somebody else than was cleared: two officers decide before they go into other hands. */
    private Map<CaseId, ManifestRefusal> changed(Manifest manifest, Collection<CaseId> people) {
        List<Seat> seats = new LinkedHashSet<>(people)
                .stream()
                        .flatMap(who -> manifest.seats().find(who).stream())
                        .filter(seat -> seat.state() == SeatState.BOARDED && !seat.handedOver())
                        .toList();
        Set<Bound> changed = papers.changed(seats);
        Map<CaseId, ManifestRefusal> refused = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> changed.contains(seat.bound()))
                .forEach(seat -> refused.put(seat.caseId(), ManifestRefusal.IDENTITY_CHANGED));
        return refused;
    }

    private Optional<Post> agency(PostCode code) {
        return access.receiving().stream()
                .filter(office -> office.code().equals(code))
                .findFirst();
    }

    private List<HandoverId> give(
            ManifestStore.Open open, List<Seat> seats, Post agency, HandoverContents.Terms terms, Actor by) {
        Instant at = clock.instant();
        HandoverContents.Act act = new HandoverContents.Act(
                by,
                access.post(by.post()).orElseThrow(),
                new HandoverContents.Receiver(agency, access.agencyOf(agency)),
                open.before(),
                at.atZone(agency.zone()),
                terms,
                papers.languages(open.post()).getFirst());
        List<HandoverId> ids = seats.stream().map(_ -> rows.nextId()).toList();
        List<IssuedPaper> issued = papers.issue(open.post(), seats, ids, act);
        List<Handover> made = new ArrayList<>();
        for (int place = 0; place < seats.size(); place++) {
            made.add(handover(ids.get(place), open, seats.get(place), act, issued.get(place)));
        }
        rows.insert(made, by);
        store.save(open, at);
        told(made, agency, by, at);
        return ids;
    }

    private static Handover handover(
            HandoverId id, ManifestStore.Open open, Seat seat, HandoverContents.Act act, IssuedPaper paper) {
        PostCode office = act.receiver().office().code();
        return new Handover(
                id,
                new Handover.About(open.manifest().id(), open.post(), seat.caseId(), seat.person()),
                new Handover.Offices(office, office),
                paper.number(),
                paper.code(),
                paper.content(),
                new Handover.Given(
                        act.at().toLocalDate(),
                        act.by().name(),
                        act.at().toInstant(),
                        act.terms().kind(),
                        false),
                null);
    }

    /**
     * Tells whoever must know. An office whose business is welfare sees people from now on; the police sees the record
     * alone, never what other modules keep about welfare.
     */
    private void told(List<Handover> made, Post office, Actor by, Instant at) {
        List<CaseId> who = made.stream().map(Handover::caseId).toList();
        PostCode agency = office.code();
        if (office.learnsOfWelfare()) {
            events.published(new ReceivedByAgency(
                    made.stream().map(each -> each.about().person().value()).toList(), agency));
        }
        events.happened(new PeopleHandedOver(who, agency, at, by.id()));
        events.wrote("handed over to " + agency.value(), Purpose.HANDOVER, who, "");
    }

    /**
     * Takes the countersignature of an officer of the receiving agency: it has the person in its care from now on. A
     * list of records can be signed although a colleague has refused one of them meanwhile.
     */
    public Countersigning countersign(HandoverId id) {
        Actor by = access.require(Role.RECEIVING_AGENCY);
        Optional<Handover> found = rows.find(id).filter(each -> each.office().equals(by.post()));
        if (found.isEmpty()) {
            return outOfSight(id);
        }
        Handover handover = found.get();
        access.requireTwoOfficers(by.id());
        Instant at = clock.instant();
        if (!rows.answers().accept(id, by, at)) {
            return alreadyAnswered(id);
        }
        papers.answered(handover, true);
        events.wrote("handover countersigned", Purpose.HANDOVER, List.of(handover.caseId()), handover.number());
        events.published(new Countersigned(handover.caseId(), handover.agency(), by.id(), at));
        return new Countersigning.Countersigned(id, at);
    }

    /**
     * Takes the refusal of an officer of the receiving agency: the mission has the person in its care again, and the
     * duty officer sees it on their home page.
     */
    public Countersigning refuse(HandoverId id, String reason) {
        Actor by = access.require(Role.RECEIVING_AGENCY);
        Optional<Handover> found = rows.find(id).filter(each -> each.office().equals(by.post()));
        if (found.isEmpty()) {
            return declinedBefore(id).orElseThrow(() -> new NotFound("handover"));
        }
        Handover handover = found.get();
        String because = reason.strip();
        if (because.length() < SHORTEST_REASON || because.length() > LONGEST_REASON) {
            return new Countersigning.Refused(id, ManifestRefusal.REFUSAL_NEEDS_REASON);
        }
        Instant at = clock.instant();
        if (!rows.answers().refuse(id, because, by, at)) {
            return alreadyAnswered(id);
        }
        papers.answered(handover, false);
        events.wrote("handover refused", Purpose.HANDOVER, List.of(handover.caseId()), handover.number());
        events.published(new RefusedByAgency(
                id, handover.about().manifest(), handover.caseId(), handover.agency(), by.id(), at));
        return new Countersigning.Declined(id, at);
    }

    /** Whether the agency has neither accepted nor refused a handover, and nobody took it back. */
    public boolean unanswered(HandoverId id) {
        return rows.find(id).filter(each -> each.answer() == null).isPresent();
    }

    /**
     * Takes somebody back from an agency that has not answered; says whether it had not. The acting officer is the
     * second of two.
     */
    public boolean takeBack(HandoverId id, String because) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);
        Handover handover = rows.find(id).orElseThrow(() -> new NotFound("handover"));
        Instant at = clock.instant();
        if (!rows.answers().recall(id, because, by, at)) {
            return false;
        }
        store.save(store.open(handover.about().manifest()), at);
        papers.answered(handover, false);
        events.wrote("handover recalled", Purpose.HANDOVER, List.of(handover.caseId()), handover.number());
        events.happened(new HandoverRecalled(handover.caseId(), handover.agency(), at, by.id()));
        return true;
    }

    /** Says which answer was quicker: an agency reads what it accepted, and no longer what it refused. */
    private Countersigning alreadyAnswered(HandoverId id) {
        return rows.find(id).isPresent()
                ? new Countersigning.Refused(id, ManifestRefusal.ALREADY_COUNTERSIGNED)
                : outOfSight(id);
    }

    /** A record that the office does not read: a colleague has refused it, or it is not with the office. */
    private Countersigning outOfSight(HandoverId id) {
        return declinedBefore(id).orElseGet(() -> new Countersigning.Refused(id, ManifestRefusal.NOT_YOUR_AGENCY));
    }

    private Optional<Countersigning> declinedBefore(HandoverId id) {
        return rows.answers().refusedAt(id).map(at -> new Countersigning.DeclinedBefore(id, at));
    }
}
