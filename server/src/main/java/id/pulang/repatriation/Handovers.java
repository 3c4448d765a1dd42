package id.pulang.repatriation;

import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.people.identity.Bound;
import id.pulang.people.sight.ReceivedByAgency;
import id.pulang.protection.Sealed;
import id.pulang.repatriation.document.Agencies;
import id.pulang.repatriation.document.BastPrinter;
import id.pulang.repatriation.document.Line;
import id.pulang.repatriation.document.Paper;
import id.pulang.repatriation.document.Sheet;
import id.pulang.repatriation.document.Signatures;
import id.pulang.repatriation.document.VerifyCode;
import id.pulang.repatriation.milestones.Countersigned;
import id.pulang.repatriation.milestones.PeopleHandedOver;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final DateTimeFormatter SIGNED =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm zzz", Locale.of("id"));

    private final Occasion occasion;
    private final ManifestStore store;
    private final HandoverRows rows;
    private final Papers papers;

    Handovers(Occasion occasion, ManifestStore store, HandoverRows rows, Papers papers) {
        this.occasion = occasion;
        this.store = store;
        this.rows = rows;
        this.papers = papers;
    }

    /** Hands people who came aboard and landed to an agency, each with their own numbered record. */
    public HandingOver handOver(ManifestId id, Collection<CaseId> people, PostCode agency, String belongings) {
        Actor by = occasion.requireEscort();
        Optional<Post> receiver = agency(agency);
        ManifestStore.Open open = store.open(id);
        if (receiver.isEmpty()) {
            return HandingOver.none(people, Refusal.NOT_AN_AGENCY);
        }
        Map<CaseId, Refusal> refused = changed(open.manifest(), people);
        List<Seat> given = new ArrayList<>();
        for (CaseId who : new LinkedHashSet<>(people)) {
            if (refused.containsKey(who)) {
                continue;
            }
            open.manifest().handOver(who).ifPresentOrElse(no -> refused.put(who, no), () -> given.add(open.seat(who)));
        }
        return new HandingOver(
                given.isEmpty() ? List.of() : give(open, given, receiver.get(), belongings, by), refused);
    }

    /** Those who are held to be somebody else than was cleared: two officers decide before they go into other hands. */
    private Map<CaseId, Refusal> changed(Manifest manifest, Collection<CaseId> people) {
        List<Seat> seats = new LinkedHashSet<>(people)
                .stream()
                        .flatMap(who -> manifest.seats().find(who).stream())
                        .filter(seat -> seat.state() == SeatState.BOARDED && !seat.handedOver())
                        .toList();
        Set<Bound> changed = papers.changed(seats);
        Map<CaseId, Refusal> refused = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> changed.contains(seat.bound()))
                .forEach(seat -> refused.put(seat.caseId(), Refusal.IDENTITY_CHANGED));
        return refused;
    }

    private Optional<Post> agency(PostCode code) {
        return occasion.access().agencies().stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst();
    }

    private List<HandoverId> give(ManifestStore.Open open, List<Seat> seats, Post agency, String belongings, Actor by) {
        Instant at = occasion.now();
        Post post = occasion.access().post(by.post()).orElseThrow();
        ZonedDateTime there = at.atZone(agency.zone());
        Papers.Act act = new Papers.Act(by, post, agency, open.before(), there, belongings);
        Map<CaseId, Paper> written = papers.write(seats, act);
        int last = rows.takeNumbers(open.post(), there.getYear(), seats.size());
        List<Handover> made = new ArrayList<>();
        for (Seat seat : seats) {
            int number = last - seats.size() + made.size() + 1;
            made.add(handover(open, seat, act, Objects.requireNonNull(written.get(seat.caseId())), number));
        }
        rows.insert(made, by);
        store.save(open, at);
        told(made, agency.code(), by, at);
        return made.stream().map(Handover::id).toList();
    }

    private Handover handover(ManifestStore.Open open, Seat seat, Papers.Act act, Paper paper, int counted) {
        String number =
                "BAST/%s/%d/%06d".formatted(open.post().value(), act.at().getYear(), counted);
        return new Handover(
                new HandoverId(occasion.id()),
                open.manifest().id(),
                open.post(),
                act.agency().code(),
                seat.caseId(),
                seat.person(),
                number,
                VerifyCode.next(),
                paper.with(Line.NUMBER, number),
                act.at().toLocalDate(),
                act.by().name(),
                act.at().toInstant(),
                null,
                null);
    }

    /**
     * Tells whoever must know. An agency that cares for people sees them from now on; the police sees the record alone,
     * never what other modules keep about welfare.
     */
    private void told(List<Handover> made, PostCode agency, Actor by, Instant at) {
        List<CaseId> who = made.stream().map(Handover::caseId).toList();
        if (Agencies.sheet(agency.value()) == Sheet.CARE) {
            occasion.happened(new ReceivedByAgency(
                    made.stream().map(each -> each.person().value()).toList(), agency));
        }
        occasion.happened(new PeopleHandedOver(who, agency, at, by.id()));
        occasion.wrote("handed over to " + agency.value(), Purpose.HANDOVER, who, "");
    }

    /** Takes the countersignature of an officer of the receiving agency. */
    public Countersigning countersign(HandoverId id) {
        Actor by = occasion.require(Role.RECEIVING_AGENCY);
        Handover handover = found(id);
        if (!handover.agency().equals(by.post())) {
            return new Countersigning.Refused(id, Refusal.NOT_YOUR_AGENCY);
        }
        Instant at = occasion.now();
        if (!rows.countersign(id, by, at)) {
            return new Countersigning.Refused(id, Refusal.ALREADY_COUNTERSIGNED);
        }
        rows.verifiedBy(handover.code(), occasion.today());
        occasion.wrote("handover countersigned", Purpose.HANDOVER, List.of(handover.caseId()), handover.number());
        occasion.happened(new Countersigned(handover.caseId(), handover.agency(), by.id(), at));
        return new Countersigning.Countersigned(id, at);
    }

    private Handover found(HandoverId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("handover"));
    }

    /** Returns the handovers of a manifest, by agency and number. */
    public List<HandoverView> on(ManifestId manifest) {
        occasion.requireReader();
        return opened(rows.on(manifest));
    }

    /** Returns who was handed over to the acting person's agency, those that wait for a signature first. */
    public List<HandoverView> received() {
        Actor by = occasion.require(Role.RECEIVING_AGENCY);
        return opened(rows.toAgency(by.post()));
    }

    /** Counts the records that wait for a signature of the acting person's agency. */
    public int waitingForMe() {
        return rows.waitingAt(occasion.require(Role.RECEIVING_AGENCY).post());
    }

    /** Returns the handovers of one person. */
    public List<HandoverView> of(CaseId who) {
        occasion.requireReader();
        return opened(rows.of(who));
    }

    private List<HandoverView> opened(List<Handover> handovers) {
        return Sealed.openAll(
                handovers.stream()
                        .map(each -> Sealed.of(new Subject("case", each.caseId().value()), each.opened()))
                        .toList(),
                Purpose.HANDOVER,
                occasion.trail());
    }

    /** Counts who of an incident is in the care of an agency at home. */
    public long count(IncidentId incident) {
        return rows.count(incident);
    }

    /**
     * Prints the record of handover of one person, for those who give or receive them.
     *
     * @param reason why it leaves the system
     * @param site where the public page that verifies lies, such as {@code https://pulang.example}
     */
    public PrintedRecord pdf(HandoverId id, ExportReason reason, String site) {
        Handover handover = printable(id);
        Export export = occasion.exported(reason, Purpose.HANDOVER, List.of(handover.caseId()), handover.number());
        String address = site + "/verify/" + handover.code();
        byte[] pdf = BastPrinter.pdf(handover.paper(), signatures(handover), address, mark(export));
        return new PrintedRecord(handover.number().replace('/', '-') + ".pdf", pdf);
    }

    /** Returns the number of a record that the acting person may print. */
    public String number(HandoverId id) {
        return printable(id).number();
    }

    private Handover printable(HandoverId id) {
        occasion.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION, Role.RECEIVING_AGENCY);
        return found(id);
    }

    private String mark(Export export) {
        String when = export.at().atZone(occasion.access().zone()).format(SIGNED);
        return export.number() + ", " + export.by().name() + " ("
                + export.by().post().value() + "), " + when;
    }

    private Signatures signatures(Handover handover) {
        ZoneId zone = occasion.access().post(handover.agency()).orElseThrow().zone();
        Instant received = handover.receivedAt();
        return new Signatures(
                handover.handedBy(),
                handover.handedAt().atZone(zone).format(SIGNED),
                handover.receivedBy(),
                received == null ? null : received.atZone(zone).format(SIGNED));
    }

    /** Says whether a record of handover is genuine; open to anyone, names nobody. */
    public Verification verify(String code) {
        return rows.genuine(code).map(Verification.class::cast).orElseGet(Verification.Unknown::new);
    }
}
