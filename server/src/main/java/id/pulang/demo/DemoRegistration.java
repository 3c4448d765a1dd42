package id.pulang.demo;

import id.pulang.identity.Acting;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.NewIncident;
import id.pulang.incidents.Statement;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The registration officer's part: opens the incident and takes in the lists as they came. */
@Component
class DemoRegistration {

    private static final Instant FLIGHT_FROM_COMPOUND = Instant.parse("2025-10-17T09:30:00Z");
    private static final Instant FIRST_COUNT = Instant.parse("2025-10-17T14:00:00Z");
    private static final String KNOWN =
            "97 orang keluar dari lokasi; 86 di kantor polisi, 11 di rumah sakit. Jumlah dapat berubah.";

    private final DemoOfficers officers;
    private final Incidents incidents;
    private final Rosters rosters;

    DemoRegistration(DemoOfficers officers, Incidents incidents, Rosters rosters) {
        this.officers = officers;
        this.incidents = incidents;
        this.rosters = rosters;
    }

    IncidentId openIncident() {
        return asRina(() -> incidents.open(new NewIncident(
                "Chrey Thum, 17 Oktober 2025",
                "Ceritum",
                FLIGHT_FROM_COMPOUND,
                Hazard.ESCAPE,
                KNOWN,
                FIRST_COUNT,
                "Polisi Chrey Thum")));
    }

    List<Statement> importLists(IncidentId incident, List<Path> lists) {
        return asRina(() -> {
            lists.forEach(list -> importList(incident, list));
            return incidents.statements(incident);
        });
    }

    private void importList(IncidentId incident, Path list) {
        UploadId upload = received(incident, list);
        if (rosters.accept(upload) instanceof Acceptance.Undecided(var open)) {
            throw new IllegalArgumentException("The columns of " + list + " leave a question open: " + open);
        }
        Waiting.until(() -> rosters.progress(upload).finished(), "the import of " + list.getFileName());
    }

    private UploadId received(IncidentId incident, Path list) {
        try (InputStream bytes = Files.newInputStream(list)) {
            return switch (rosters.receive(incident, list.getFileName().toString(), bytes)) {
                case Received.Readable(UploadId upload, var _) -> upload;
                case Received.Known(UploadId upload) -> upload;
                case Received.Refused(var problem) ->
                    throw new IllegalArgumentException("The list " + list + " cannot be read: " + problem);
            };
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private <T> T asRina(Supplier<T> work) {
        return Acting.as(officers.officer("rina"), work);
    }
}
