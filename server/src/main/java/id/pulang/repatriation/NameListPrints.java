package id.pulang.repatriation;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.incidents.Incidents;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.PaperDraft;
import id.pulang.papers.Papers;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.PersonCard;
import id.pulang.repatriation.document.CopyMark;
import id.pulang.repatriation.document.NameListPaper;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of printed name lists: each copy leaves with a mark and a line in the audit trail. The list keeps its number
 * while it says the same; when somebody joins, leaves or boards, the next one has a new number and names the one
 * before.
 */
@Service
@Transactional
public class NameListPrints {

    /** The gate at which nationality is settled together with the identity. */
    private static final String IDENTITY = "identity";

    private final Access access;
    private final NameLists lists;
    private final Incidents incidents;
    private final Papers papers;
    private final AuditTrail trail;

    NameListPrints(Access access, NameLists lists, Incidents incidents, Papers papers, AuditTrail trail) {
        this.access = access;
        this.lists = lists;
        this.incidents = incidents;
        this.papers = papers;
        this.trail = trail;
    }

    /** A name list as a PDF, and its number. */
    public record PrintedList(String number, byte[] pdf) {}

    /**
     * Prints the name list.
     *
     * @param language one of {@link #languages}
     * @param site where the public page that verifies lies
     */
    public PrintedList print(ManifestId id, ExportReason reason, String language, String site) {
        access.require(JourneyRoles.readers());
        NameList list = lists.of(id);
        List<UUID> who =
                list.passengers().stream().map(each -> each.caseId().value()).toList();
        ManifestSummary manifest = list.manifest();
        if (!papers.languages(NameListPaper.KIND, manifest.post()).contains(language)) {
            throw new NotFound("form");
        }
        PaperDraft draft = new PaperDraft(
                id.value(), manifest.post(), language, access.today(), content(list, Locale.of(language)));
        IssuedPaper issued = papers.issueOnce(NameListPaper.KIND, draft);
        Export export = trail.exported(reason, Purpose.TRAVEL, "case", who, issued.number());
        PaperContent aside = written(Locale.of(language)).of(export);
        return new PrintedList(issued.number(), papers.pdf(NameListPaper.KIND, draft, issued, aside, site));
    }

    /** Returns the languages in which the name list of a manifest can be printed; opens nobody's name. */
    public List<String> languages(ManifestId id) {
        access.require(JourneyRoles.readers());
        return papers.languages(NameListPaper.KIND, lists.post(id));
    }

    /** Finds the manifests whose name lists were printed under a number, by a part of it. */
    public Map<String, ManifestId> numbered(String part) {
        access.require(JourneyRoles.readers());
        List<UUID> seen = lists.seen().stream().map(ManifestId::value).toList();
        var found = new TreeMap<String, ManifestId>();
        papers.numbered(NameListPaper.KIND, seen, part)
                .forEach((number, about) -> found.put(number, new ManifestId(about)));
        return found;
    }

    private PaperContent content(NameList list, Locale language) {
        ManifestSummary manifest = list.manifest();
        Flight flight = manifest.flight();
        boolean route = !flight.from().isEmpty() && !flight.to().isEmpty();
        List<PaperContent> rows = new ArrayList<>();
        list.passengers().forEach(each -> rows.add(row(each, rows.size() + 1)));
        return signed(
                new PaperContent()
                        .with("POST", access.postName(manifest.post(), language.getLanguage()))
                        .with(
                                "INCIDENT",
                                incidents.reference(manifest.incident()).title())
                        .with("GROUP", String.valueOf(manifest.wave()))
                        .with("FLIGHT", flight.number())
                        .with("ROUTE", route ? flight.from() + " – " + flight.to() : "")
                        .with("LEAVES_AT", leaves(flight))
                        .with("HEADS", String.valueOf(rows.size()))
                        .withRows("PEOPLE", rows),
                manifest,
                language);
    }

    private String leaves(Flight flight) {
        Instant at = flight.leavesAt();
        return at == null ? "" : at.atZone(access.zone()).toString();
    }

    private static PaperContent row(Passenger passenger, int place) {
        PersonCard card = passenger.card();
        String document = Optional.of(passenger.travelDocument())
                .filter(number -> !number.isEmpty())
                .or(() -> Optional.ofNullable(card.passport()))
                .orElse("");
        String until = passenger.travelDocument().isEmpty()
                ? ""
                : Objects.toString(passenger.document().validUntil(), "");
        boolean unborn = card.born() == null && card.age() == null;
        return new PaperContent()
                .with("PLACE", String.valueOf(place))
                .with("NAME", card.name())
                .with(
                        "NATIONALITY",
                        passenger.shut().contains(IDENTITY) ? NameListPaper.UNKNOWN : NameListPaper.CITIZEN)
                .with("SEX", Objects.toString(card.sex(), NameListPaper.UNKNOWN))
                .with("BORN", Objects.toString(card.born(), ""))
                .with("ABOUT_AGE", card.born() == null ? Objects.toString(card.age(), "") : "")
                .with("NOT_BORN", unborn ? NameListPaper.UNKNOWN : "")
                .with("DOCUMENT", document)
                .with("NO_DOCUMENT", document.isEmpty() ? NameListPaper.UNKNOWN : "")
                .with("DOCUMENT_UNTIL", until)
                .with("NO_UNTIL", until.isEmpty() ? NameListPaper.UNKNOWN : "")
                .with(
                        "SEATING",
                        passenger.seating().isEmpty()
                                ? "–"
                                : passenger.seating().words())
                .with("CASE_NUMBER", passenger.caseNumber());
    }

    private PaperContent signed(PaperContent content, ManifestSummary manifest, Locale language) {
        ManifestSummary.@Nullable Signature lead = manifest.lead();
        ManifestSummary.@Nullable Signature head = manifest.head();
        if (lead == null || head == null) {
            return content;
        }
        Map<UserId, String> names = access.names(List.of(lead.by(), head.by()));
        return content.with("LEAD", names.getOrDefault(lead.by(), ""))
                .with("LEAD_AT", written(language).moment(lead.at()))
                .with("HEAD", names.getOrDefault(head.by(), ""))
                .with("HEAD_AT", written(language).moment(head.at()));
    }

    private CopyMark written(Locale language) {
        return CopyMark.here(language, access);
    }
}
