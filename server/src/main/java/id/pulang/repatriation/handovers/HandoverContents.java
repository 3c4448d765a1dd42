package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.TravelDocument;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateState;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.PersonCard;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.PinnedCards;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.document.Agencies;
import id.pulang.repatriation.document.HandoverField;
import id.pulang.repatriation.manifest.Seat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the records of handover say: from the people's cards, their cases and their documents. */
@Component
class HandoverContents {

    private static final String FIT_TO_TRAVEL = "fit_to_travel";

    private final PinnedCards people;
    private final Cases cases;
    private final Clearances clearances;
    private final Agencies agencies;

    HandoverContents(PinnedCards people, Cases cases, Clearances clearances, Agencies agencies) {
        this.people = people;
        this.cases = cases;
        this.clearances = clearances;
        this.agencies = agencies;
    }

    /**
     * What all records of one act share.
     *
     * @param language in which what is no field of the form is said
     */
    record Act(
            Actor by,
            Post post,
            Receiver receiver,
            ManifestSummary manifest,
            ZonedDateTime at,
            Terms terms,
            String language) {

        private String receiverName() {
            Post office = receiver.office();
            return office.equals(receiver.agency())
                    ? office.name(language)
                    : office.name(language) + ", " + receiver.agency().name(language);
        }
    }

    /** Who receives: an office, and the agency to which it belongs; they are one where an agency receives itself. */
    record Receiver(Post office, Post agency) {}

    /**
     * On which terms people are handed over.
     *
     * @param belongings what they carry, as an officer typed it; never for the police
     * @param basis on what ground they go to the police; none for an agency that cares for them
     */
    record Terms(String belongings, @Nullable LegalBasis basis) {

        LegalBasis.@Nullable Kind kind() {
            return basis == null ? null : LegalBasis.Kind.LAW;
        }
    }

    /** Writes what the record of each seat says, without its number. */
    Map<CaseId, PaperContent> write(Collection<Seat> seats, Act act) {
        List<CaseId> who = seats.stream().map(Seat::caseId).distinct().toList();
        Map<Bound, PersonCard> cards =
                people.open(seats.stream().map(Seat::bound).toList(), Purpose.HANDOVER);
        Map<CaseId, String> numbers = cases.summaries(who).stream()
                .collect(Collectors.toMap(
                        CaseSummary::id, summary -> summary.number().value()));
        Map<CaseId, TravelDocument> documents = clearances.travelDocuments(who);
        Map<CaseId, Clearance> answers = act.receiver().office().learnsOfHealth() ? clearances.decide(who) : Map.of();
        Map<HandoverField, String> common = common(act);
        return seats.stream().collect(Collectors.toMap(Seat::caseId, seat -> {
            CaseId id = seat.caseId();
            Map<HandoverField, String> said = new EnumMap<>(common);
            identity(said, Objects.requireNonNull(cards.get(seat.bound()), "card"));
            said.put(HandoverField.CASE_NUMBER, numbers.getOrDefault(id, ""));
            said.put(
                    HandoverField.TRAVEL_DOCUMENT,
                    documents.getOrDefault(id, TravelDocument.NONE).number());
            fitness(said, answers.get(id));
            return content(said);
        }));
    }

    /** Finds those whose identity has changed since they were cleared. */
    Set<Bound> changed(Collection<Seat> seats) {
        return people.changed(seats.stream().map(Seat::bound).toList());
    }

    private static PaperContent content(Map<HandoverField, String> said) {
        PaperContent content = new PaperContent();
        for (var line : said.entrySet()) {
            content = line.getKey().in(content, line.getValue());
        }
        return content;
    }

    private Map<HandoverField, String> common(Act act) {
        Flight flight = act.manifest().flight();
        Receiver receiver = act.receiver();
        boolean welfare = receiver.office().learnsOfWelfare();
        Map<HandoverField, String> said = new EnumMap<>(HandoverField.class);
        said.put(HandoverField.DAY, act.at().toLocalDate().toString());
        said.put(HandoverField.TIME, act.at().truncatedTo(ChronoUnit.MINUTES).toString());
        said.put(HandoverField.PLACE, flight.to());
        said.put(HandoverField.POST, act.post().name(act.language()));
        said.put(HandoverField.HANDED_BY, act.by().name());
        said.put(HandoverField.HANDED_BY_ROLE, HandoverField.handedBy(act.by()));
        said.put(HandoverField.AGENCY, receiver.office().code().value());
        said.put(HandoverField.AGENCY_NAME, act.receiverName());
        said.put(HandoverField.GROUP, String.valueOf(act.manifest().wave()));
        said.put(HandoverField.FLIGHT, flight.number());
        said.put(HandoverField.ROUTE, route(flight));
        said.put(HandoverField.BELONGINGS, welfare ? act.terms().belongings() : "");
        said.put(HandoverField.OPEN_RIGHTS, welfare ? rights(receiver.agency().code(), act.language()) : "");
        said.put(HandoverField.NOT_PUNISHED, welfare ? "" : HandoverField.SAID);
        ground(said, act.terms().basis());
        return said;
    }

    private static void ground(Map<HandoverField, String> said, @Nullable LegalBasis basis) {
        if (basis == null) {
            return;
        }
        said.put(HandoverField.ORDER_NUMBER, basis.number());
        said.put(HandoverField.ORDERED_ON, known(basis.on()));
    }

    private String rights(PostCode agency, String language) {
        return agencies.openRights(agency.value())
                .map(rights -> rights.in(language))
                .orElse("");
    }

    private static String route(Flight flight) {
        return flight.from().isEmpty() || flight.to().isEmpty() ? "" : flight.from() + " – " + flight.to();
    }

    private static void identity(Map<HandoverField, String> said, PersonCard card) {
        LocalDate born = card.born();
        said.put(HandoverField.NAME, card.name());
        said.put(HandoverField.BIRTH_PLACE, known(card.birthPlace()));
        said.put(HandoverField.BORN, known(born));
        said.put(HandoverField.ABOUT_AGE, born == null ? known(card.age()) : "");
        said.put(HandoverField.SEX, known(card.sex()));
        said.put(HandoverField.NATIONAL_NUMBER, known(card.nationalNumber()));
        said.put(HandoverField.PASSPORT, known(card.passport()));
    }

    private static String known(@Nullable Object fact) {
        return Objects.toString(fact, "");
    }

    /** How long the person is fit to travel, for those who care for people. */
    private static void fitness(Map<HandoverField, String> said, @Nullable Clearance answer) {
        if (answer == null) {
            return;
        }
        answer.standings().stream()
                .filter(standing -> standing.gate().equals(FIT_TO_TRAVEL) && standing.state() == GateState.MET)
                .findFirst()
                .ifPresent(standing -> standing.lastDay()
                        .ifPresentOrElse(
                                day -> said.put(HandoverField.FIT_UNTIL, day.toString()),
                                () -> said.put(HandoverField.FIT, HandoverField.SAID)));
    }
}
