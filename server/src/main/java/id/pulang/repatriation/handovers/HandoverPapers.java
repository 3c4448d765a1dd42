package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateState;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.incidents.Sex;
import id.pulang.people.PersonCard;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.PinnedCards;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.document.Agencies;
import id.pulang.repatriation.document.BastLine;
import id.pulang.repatriation.document.Paper;
import id.pulang.repatriation.document.RecordWords;
import id.pulang.repatriation.manifest.Seat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the records of handover say: from the people's cards, their cases and their papers. */
@Component
class HandoverPapers {

    private static final String FIT_TO_TRAVEL = "fit_to_travel";
    private static final String DAY = "day";
    private static final String NUMBER = "number";

    private final PinnedCards people;
    private final Cases cases;
    private final Clearances clearances;
    private final Agencies agencies;

    HandoverPapers(PinnedCards people, Cases cases, Clearances clearances, Agencies agencies) {
        this.people = people;
        this.cases = cases;
        this.clearances = clearances;
        this.agencies = agencies;
    }

    /** What all papers of one act share. */
    record Act(Actor by, Post post, Receiver receiver, ManifestSummary manifest, ZonedDateTime at, Terms terms) {}

    /** Who receives: an office, and the agency to which it belongs; they are one where an agency receives itself. */
    record Receiver(Post office, Post agency) {

        private String name(String language) {
            return office.equals(agency) ? office.name(language) : office.name(language) + ", " + agency.name(language);
        }
    }

    /**
     * On which terms people are handed over.
     *
     * @param belongings what they carry, as an officer typed it; never for the police
     * @param basis on what ground they go to the police; none for an agency that cares for them
     */
    record Terms(String belongings, @Nullable LegalBasis basis) {

        LegalBasis.@Nullable Kind kind() {
            return basis == null ? null : basis.kind();
        }

        /** Says the ground as it is printed. */
        String ground(RecordWords words) {
            if (basis == null || basis.on() == null) {
                return "";
            }
            String said = switch (basis.kind()) {
                case CHOICE -> words.word("choice");
                case LAW -> words.word("order", NUMBER, basis.number());
            };
            return said.replace("{" + DAY + "}", words.day(basis.on()));
        }
    }

    /** Writes a paper for each seat, without its number. */
    Map<CaseId, Paper> write(Collection<Seat> seats, Act act) {
        List<CaseId> who = seats.stream().map(Seat::caseId).toList();
        Map<Bound, PersonCard> cards =
                people.open(seats.stream().map(Seat::bound).toList(), Purpose.HANDOVER);
        Map<CaseId, String> numbers = cases.summaries(who).stream()
                .collect(Collectors.toMap(
                        CaseSummary::id, summary -> summary.number().value()));
        RecordWords words = agencies.record(act.post().code());
        Map<CaseId, Paper> known = evidence(who, act, words);
        Paper common = common(act, words);
        return seats.stream()
                .collect(Collectors.toMap(
                        Seat::caseId,
                        seat -> identity(
                                Objects.requireNonNull(known.getOrDefault(seat.caseId(), new Paper()))
                                        .and(common)
                                        .with(BastLine.CASE_NUMBER, numbers.getOrDefault(seat.caseId(), "")),
                                Objects.requireNonNull(cards.get(seat.bound()), "card"),
                                words)));
    }

    private String rights(PostCode agency, RecordWords words) {
        return agencies.openRights(agency.value()).map(words::in).orElse("");
    }

    /** Finds those whose identity has changed since they were cleared. */
    Set<Bound> changed(Collection<Seat> seats) {
        return people.changed(seats.stream().map(Seat::bound).toList());
    }

    private Paper common(Act act, RecordWords words) {
        Flight flight = act.manifest().flight();
        Receiver receiver = act.receiver();
        boolean welfare = receiver.office().learnsOfWelfare();
        return new Paper()
                .with(BastLine.DAY, words.weekday(act.at()))
                .with(BastLine.TIME, words.time(act.at()))
                .with(BastLine.PLACE, flight.to())
                .with(BastLine.POST, act.post().name(words.language()))
                .with(BastLine.HANDED_BY, act.by().name())
                .with(BastLine.HANDED_BY_ROLE, role(act.by(), words))
                .with(BastLine.AGENCY, receiver.office().code().value())
                .with(BastLine.AGENCY_NAME, receiver.name(words.language()))
                .with(
                        BastLine.WAVE,
                        words.word(
                                "group", NUMBER, String.valueOf(act.manifest().wave())))
                .with(BastLine.FLIGHT, flight.number())
                .with(BastLine.ROUTE, route(flight))
                .with(BastLine.BELONGINGS, welfare ? act.terms().belongings() : "")
                .with(BastLine.BASIS, act.terms().ground(words))
                .with(BastLine.OPEN_RIGHTS, welfare ? rights(receiver.agency().code(), words) : "")
                .with(BastLine.NOT_PUNISHED, welfare ? "" : words.notPunished());
    }

    private static String role(Actor by, RecordWords words) {
        return words.word(by.role() == Role.REPATRIATION_LEAD ? "lead" : "consular");
    }

    private static String route(Flight flight) {
        return flight.from().isEmpty() || flight.to().isEmpty() ? "" : flight.from() + " – " + flight.to();
    }

    private static Paper identity(Paper paper, PersonCard card, RecordWords words) {
        LocalDate born = card.born();
        return paper.with(BastLine.NAME, card.name())
                .with(BastLine.BIRTH_PLACE, known(card.birthPlace()))
                .with(BastLine.BORN, born == null ? "" : words.day(born))
                .with(
                        BastLine.AGE,
                        born != null || card.age() == null
                                ? ""
                                : words.word("age", "years", String.valueOf(card.age())))
                .with(BastLine.SEX, card.sex() == null ? "" : sex(card.sex(), words))
                .with(BastLine.NATIONAL_NUMBER, known(card.nationalNumber()))
                .with(BastLine.PASSPORT, known(card.passport()));
    }

    private static String sex(Sex sex, RecordWords words) {
        return switch (sex) {
            case FEMALE -> words.word("female");
            case MALE -> words.word("male");
        };
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** What the gates know: the travel document, and for those who care for people how long they are fit to travel. */
    private Map<CaseId, Paper> evidence(List<CaseId> who, Act act, RecordWords words) {
        Map<CaseId, String> documents = clearances.travelDocuments(who);
        boolean care = act.receiver().office().learnsOfHealth();
        Map<CaseId, Clearance> answers = care ? clearances.decide(who) : Map.of();
        return who.stream()
                .distinct()
                .collect(Collectors.toMap(
                        each -> each,
                        each -> new Paper()
                                .with(BastLine.TRAVEL_DOCUMENT, documents.getOrDefault(each, ""))
                                .with(
                                        BastLine.FIT_TO_TRAVEL,
                                        Optional.ofNullable(answers.get(each))
                                                .map(answer -> fitness(answer, words))
                                                .orElse(""))));
    }

    private static String fitness(Clearance answer, RecordWords words) {
        return answer.standings().stream()
                .filter(standing -> standing.gate().equals(FIT_TO_TRAVEL) && standing.state() == GateState.MET)
                .map(standing -> standing.lastDay()
                        .map(day -> words.word("fitUntil", DAY, words.day(day)))
                        .orElse(words.word("fit")))
                .findFirst()
                .orElse("");
    }
}
