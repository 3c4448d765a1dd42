package id.pulang.incidents.stations;

import id.pulang.incidents.IncidentId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
