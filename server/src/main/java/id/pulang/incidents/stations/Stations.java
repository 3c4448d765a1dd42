package id.pulang.incidents.stations;

import id.pulang.incidents.IncidentId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The river of an incident: how many have come how far on the way home, as of one moment. */
@Service
@Transactional
public class Stations {

    private final List<Station> stations;
    private final Clock clock;

    public Stations(List<Station> stations, Clock clock) {
        this.stations = stations.stream()
                .sorted(Comparator.comparingInt(Station::order))
                .toList();
        this.clock = clock;
    }

    /** The counts of one moment. */
    public record River(Instant asOf, List<Narrowing> narrowings) {

        /** Copies the counts in. */
        public River {
            narrowings = List.copyOf(narrowings);
        }
    }

    /** One station with its count. */
    public record Narrowing(String code, Placement placement, Count count) {}

    /** One station at moments that are past; no counts where what is stored does not tell. */
    public record Passing(String code, Placement placement, Optional<Map<Instant, Long>> counts) {}

    /** Counts every station at each of some moments, none of which lies ahead. */
    public List<Passing> past(IncidentId incident, List<Instant> moments) {
        return stations.stream()
                .map(each -> new Passing(each.code(), each.placement(), each.past(incident, moments)))
                .toList();
    }

    /** Returns the address of the list of those whom a station counts at the end of a day. */
    public String pastList(IncidentId incident, String code, LocalDate day) {
        return stations.stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.pastList(incident, day))
                .findFirst()
                .orElse("");
    }

    /** Counts every station now. */
    public River river(IncidentId incident) {
        Instant asOf = clock.instant();
        return new River(
                asOf,
                stations.stream()
                        .map(station -> new Narrowing(station.code(), station.placement(), station.count(incident)))
                        .toList());
    }
}
