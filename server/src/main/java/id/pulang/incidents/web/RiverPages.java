package id.pulang.incidents.web;

import id.pulang.identity.Access;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Stations;
import id.pulang.incidents.stations.Stations.Narrowing;
import id.pulang.incidents.stations.Stations.Passing;
import id.pulang.incidents.stations.Stations.River;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the river shows: now, and at the end of a day. */
@Component
class RiverPages {

    /**
     * A day as it was asked for.
     *
     * @param day as it stands in a link, such as 2025-10-22; empty where the slider was moved or nothing is asked
     * @param place as the slider sends it, in days after that of the incident
     */
    record Asked(String day, String place) {

        Optional<LocalDate> read(LocalDate first) {
            if (day.isEmpty() && place.matches("\\d{1,6}")) {
                return Optional.of(first.plusDays(Long.parseLong(place)));
            }
            try {
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }

        boolean isNothing() {
            return day.isEmpty() && place.isEmpty();
        }
    }

    private final Stations stations;
    private final Access access;
    private final Clock clock;

    RiverPages(Stations stations, Access access, Clock clock) {
        this.stations = stations;
        this.access = access;
        this.clock = clock;
    }

    /** The river now, if the server is not too busy to count it. */
    Optional<RiverDrawing> now(IncidentId incident) {
        try {
            return Optional.of(RiverDrawing.of(stations.river(incident)));
        } catch (Busy busy) {
            return Optional.empty();
        }
    }

    /**
     * The days of an incident, and one of them.
     *
     * @param large whether so much is to be counted that it is done for the day alone that is asked for
     */
    RiverDays days(IncidentSummary incident, Asked typed, boolean large) {
        LocalDate today = access.today();
        LocalDate happened = LocalDate.ofInstant(incident.happenedAt(), access.zone());
        LocalDate first = happened.isAfter(today) ? today : happened;
        Optional<LocalDate> asked = typed.read(first);
        Optional<String> problem = problem(asked, typed, first, today);
        LocalDate shown = problem.isPresent() ? today : asked.orElse(today);
        return counted(incident.id(), new RiverDays.Scale(first, today, shown), problem, large);
    }

    private static Optional<String> problem(Optional<LocalDate> asked, Asked typed, LocalDate first, LocalDate today) {
        if (asked.isEmpty()) {
            return typed.isNothing() ? Optional.empty() : Optional.of("incidents.days.unread");
        }
        if (asked.get().isBefore(first)) {
            return Optional.of("incidents.days.before");
        }
        return asked.get().isAfter(today) ? Optional.of("incidents.days.ahead") : Optional.empty();
    }

    private RiverDays counted(IncidentId incident, RiverDays.Scale scale, Optional<String> problem, boolean large) {
        List<LocalDate> last = large ? List.of() : scale.last();
        Stream<LocalDate> shownToo = large && scale.isToday() ? Stream.empty() : Stream.of(scale.shown());
        List<Instant> moments = Stream.concat(last.stream(), shownToo)
                .distinct()
                .map(day -> end(day, scale.today()))
                .toList();
        List<Passing> past = moments.isEmpty() ? List.of() : stations.past(incident, moments);
        Instant shown = end(scale.shown(), scale.today());
        return new RiverDays(
                scale,
                problem,
                scale.isToday()
                        ? Optional.empty()
                        : Optional.of(RiverDrawing.of(river(incident, past, scale.shown(), shown))),
                past.stream()
                        .filter(each -> each.counts().isEmpty())
                        .map(Passing::code)
                        .toList(),
                last,
                large ? List.of() : curves(past, moments.subList(0, last.size())));
    }

    private Instant end(LocalDate day, LocalDate today) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return day.isBefore(today) ? access.endOf(day) : now;
    }

    private River river(IncidentId incident, List<Passing> past, LocalDate day, Instant moment) {
        return new River(
                moment,
                past.stream()
                        .flatMap(each -> each.counts().stream()
                                .map(counts -> new Count(
                                        counts.getOrDefault(moment, 0L), stations.pastList(incident, each.code(), day)))
                                .map(count -> new Narrowing(each.code(), each.placement(), count)))
                        .toList());
    }

    private static List<RiverDays.Curve> curves(List<Passing> past, List<Instant> days) {
        return past.stream()
                .flatMap(each -> each.counts().stream()
                        .map(counts -> new RiverDays.Curve(
                                each.code(),
                                days.stream()
                                        .map(day -> counts.getOrDefault(day, 0L))
                                        .toList())))
                .toList();
    }
}
