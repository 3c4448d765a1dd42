package id.pulang.demo;

import id.pulang.demo.families.DemoFamilies;
import id.pulang.demo.folder.DemoFolder;
import id.pulang.demo.folder.DemoStory;
import id.pulang.demo.reports.DemoReports;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
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
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The registration officer's part: opens the incident and takes in the lists as they came. */
@Component
class DemoRegistration {

    private final DemoOfficers officers;
    private final Incidents incidents;
    private final Rosters rosters;
    private final DemoReports reports;
    private final DemoFamilies families;

    DemoRegistration(
            DemoOfficers officers, Incidents incidents, Rosters rosters, DemoReports reports, DemoFamilies families) {
        this.officers = officers;
        this.incidents = incidents;
        this.rosters = rosters;
        this.reports = reports;
        this.families = families;
    }

    IncidentId openIncident(DemoStory story) {
        return asRegistrar(() -> incidents.open(story.incident()));
    }

    List<Statement> importLists(IncidentId incident, List<Path> lists) {
        return asRegistrar(() -> {
            lists.forEach(list -> importList(incident, list));
            return incidents.statements(incident);
        });
    }

    /** Takes in the reports that reached the desk between two moments after the incident. */
    int takeReports(DemoFolder folder, DemoReports.Between when, Consumer<Duration> moveTo) {
        return reports.take(folder.reports(), when, officers::officer, moveTo);
    }

    /** Records who may be told of some people, and who of their families rang. */
    void askWhoMayBeTold(IncidentId incident) {
        families.play(incident, officers.officer("registrar"), officers.officer("consul"));
    }

    /** Hands in a list whose columns somebody has yet to look at. */
    void leave(IncidentId incident, Path list) {
        asRegistrar(() -> received(incident, list));
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

    private <T> T asRegistrar(Supplier<T> work) {
        return Acting.as(officers.officer("registrar"), work);
    }
}
